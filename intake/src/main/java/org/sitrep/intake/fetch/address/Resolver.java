// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of hosts. */
@FunctionalInterface
public interface Resolver {

    /** All addresses of that name, at least one. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** As the system does it. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
