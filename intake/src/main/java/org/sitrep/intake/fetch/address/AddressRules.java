// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Where requests may go: to public addresses, and to hosts that were named as exceptions. */
public final class AddressRules {

    /**
     * Where web pages are served. Other ports belong to other services, which a page could have us talk to.
     */
    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private final Set<String> exceptions;

    private AddressRules(Set<String> exceptions) {
        this.exceptions = exceptions;
    }

    /**
     * Rules with these exceptions.
     *
     * @param hosts names or IP addresses as a person writes them; a name does not stand for names below it
     * @throws RefusalException if one of them cannot be a host
     */
    public static AddressRules allowing(Set<String> hosts) throws RefusalException {
        Set<String> canonical = new HashSet<>();
        for (String host : hosts) {
            canonical.add(
                    HostName.canonical(host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host));
        }
        return new AddressRules(Set.copyOf(canonical));
    }

    /** What can be told before a look-up: the port, and the address where the host is one. */
    public void check(WebAddress address) throws RefusalException {
        if (!PORTS.contains(address.port()) && !exceptions.contains(address.host())) {
            throw new RefusalException(
                    Reason.PORT,
                    "Port " + address.port()
                            + " is not one of 80, 443, 8080 and 8443. If it is meant, add --allow-host "
                            + address.host() + ".");
        }
        if (HostName.isLiteral(address.host())) {
            check(address.host(), List.of(Networks.literal(address.host())));
        }
    }

    /** All addresses of a host: one that is not public is enough to refuse it. */
    void check(String host, List<InetAddress> addresses) throws RefusalException {
        if (exceptions.contains(host)) {
            return;
        }
        for (InetAddress address : addresses) {
            Optional<String> what = Networks.findRefusal(address);
            if (what.isPresent()) {
                throw new RefusalException(
                        Reason.ADDRESS,
                        host + " leads to " + address.getHostAddress() + ", which is " + what.get()
                                + "; only public addresses are asked. If it is meant, add --allow-host " + host + ".");
            }
        }
    }
}
