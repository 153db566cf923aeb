// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import org.sitrep.record.identity.Digest;
import org.sitrep.record.identity.ReportId;

/** Makes lasting ids of what several reports say, from the words it was first said with. */
public final class ItemId {

    private static final int DIGITS = 12;

    private ItemId() {}

    /**
     * @param kind a letter for what sort of thing it is
     * @param report the report that first tells it
     * @param item what it is there: the id of an event, a statement, a quantity
     */
    public static String of(String kind, ReportId report, String item) {
        return kind + Digest.begin().with(report.value()).with(item).hex(DIGITS);
    }
}
