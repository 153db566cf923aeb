// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import crawlercommons.domains.EffectiveTldFinder;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** A site: all hosts under the domain that somebody has registered, by the list of public suffixes. */
public final class Site {

    private Site() {}

    /** Whether two addresses belong to one site. */
    public static boolean isSame(String one, String other) {
        try {
            return of(WebAddress.parse(one).host())
                    .equals(of(WebAddress.parse(other).host()));
        } catch (RefusalException e) {
            return false;
        }
    }

    /** The registered domain; the host itself where it has none, such as a number. */
    private static String of(String host) {
        @Nullable String domain = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return domain == null ? host : domain;
    }
}
