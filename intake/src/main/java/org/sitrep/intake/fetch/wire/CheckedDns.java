// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.sitrep.intake.fetch.address.CheckedResolver;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** What the client asks when it connects: it gets checked addresses or none, and connects to what it gets. */
record CheckedDns(CheckedResolver resolver) implements DnsResolver {

    /** How many addresses of a host are tried. */
    private static final int TRIED = 4;

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
            List<InetAddress> addresses = resolver.resolve(host);
            return addresses.subList(0, Math.min(TRIED, addresses.size())).toArray(InetAddress[]::new);
        } catch (RefusalException e) {
            throw new RefusedHostException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("interrupted");
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Carries the reason through the client. */
    static final class RefusedHostException extends UnknownHostException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final RefusalException why;

        RefusedHostException(RefusalException why) {
            this.why = why;
        }

        RefusalException why() {
            return why;
        }
    }
}
