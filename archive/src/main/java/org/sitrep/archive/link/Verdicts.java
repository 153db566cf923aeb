// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

/** What people decided on places, to be applied again in its turn while everything is linked once more. */
@FunctionalInterface
public interface Verdicts {

    /** Nobody decided anything. */
    Verdicts NONE = time -> {};

    /** Applies those of before a time that were not applied yet. */
    void applyBefore(String time);
}
