/**
 * One request and its answer on the network: HTTP/1.1 and HTTP/2, TLS, proxies, timeouts and bounds.
 *
 * <p>The only room that knows the HTTP client. It follows no redirect and tries nothing twice; every request has a connection of its
 * own, so nothing that a host sent unasked can pass for the next answer. The client asks {@code CheckedDns} when it connects and
 * connects to what it is given: there is no second look-up.
 */
@NullMarked
package org.sitrep.intake.fetch.wire;

import org.jspecify.annotations.NullMarked;
