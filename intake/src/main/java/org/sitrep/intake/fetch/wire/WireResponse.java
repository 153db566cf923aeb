// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.net.InetAddress;
import java.util.Optional;

/**
 * What a host answered.
 *
 * @param bytes the body as it came over the wire, still encoded; empty unless the status is one of success
 * @param route how it was asked
 * @param peer the IP address connected to: the host's, or the proxy's; empty where the connection does not tell
 */
public record WireResponse(int status, Headers headers, byte[] bytes, Route route, Optional<InetAddress> peer) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
