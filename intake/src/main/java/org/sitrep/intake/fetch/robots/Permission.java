// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

import java.time.Duration;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** What a site lets us do, as its robots.txt says. */
interface Permission {

    /** The pause between requests that the site asks for. */
    Duration check(WebAddress address) throws RefusalException;

    /** The bytes it took to say so. */
    int size();

    /** How long it holds. */
    Duration holds();
}
