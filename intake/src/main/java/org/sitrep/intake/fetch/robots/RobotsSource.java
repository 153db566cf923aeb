// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Fetches a robots.txt. */
@FunctionalInterface
public interface RobotsSource {

    /** The longest robots.txt that is read, in bytes; the standard asks for half of it at least. */
    int LIMIT = 1 << 20;

    RobotsFile read(WebAddress robotsTxt) throws RefusalException, InterruptedException;
}
