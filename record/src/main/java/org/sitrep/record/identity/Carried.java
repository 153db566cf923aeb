// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

/** What has become of an item of one reading of a report in another. */
public sealed interface Carried {

    /**
     * It stands there still.
     *
     * @param id what it is called there
     */
    record Kept(String id) implements Carried {}

    /** Its words are gone, or nothing tells which of several alike it is. */
    record Orphan() implements Carried {}
}
