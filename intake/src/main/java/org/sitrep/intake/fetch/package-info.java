/**
 * From an address of the web to bytes, safely and politely. The front is {@link org.sitrep.intake.fetch.Fetcher}.
 *
 * <p>How it is safe. No request leaves for an address that is not public, unless its host was named as an exception:
 *
 * <ul>
 *   <li>An address has one form ({@code address.WebAddress}): http or https, no user, no unusual numbers, ports 80, 443, 8080 and
 *       8443 only, since other ports belong to other services. What looks like something else to another reader is refused.
 *   <li>A host is looked up once for each request, in the moment of connecting, and the very addresses that were checked are the ones
 *       connected to: a name that leads elsewhere a moment later is not asked again. One address that is not public refuses the host.
 *   <li>Every redirect, ten at most, begins anew with all of this, and with robots.txt. A request never carries a cookie, a login or
 *       the address it came from.
 *   <li>Through a proxy the look-up and the check are made too, but which address the proxy connects to only the proxy knows: the
 *       outcome says so ({@code Route.PROXY}). SOCKS proxies and proxies with a login are not used.
 *   <li>TLS proves the name that was asked for.
 * </ul>
 *
 * <p>No answer can crash, hang or fill the memory. Look-up, connecting, silence and the whole of each request have their time, the
 * head and the body their length on the wire, the decoded body its length and its ratio. What ended before its end is never handed on
 * as whole; only an answer that gives neither its length nor its parts cannot be told from a broken one.
 *
 * <p>How it is polite. It says who it is; robots.txt is always heeded; a host is asked one thing at a time with a pause between, and
 * left alone when it has trouble or asks for it. Nothing is tried again here: when to do so is for the caller to decide, by
 * what the refusal says.
 */
@NullMarked
package org.sitrep.intake.fetch;

import org.jspecify.annotations.NullMarked;
