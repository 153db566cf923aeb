// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.producer;

import java.util.List;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.record.Producer;

/** Says who makes the readings of this program. */
public final class Producers {

    private Producers() {}

    /** This version of the program with its tables, and those places. */
    public static Producer of(Gazetteer gazetteer) {
        List<String> stamp = ProducerStamp.load();
        return new Producer(stamp.getFirst(), stamp.getLast(), gazetteer.digest());
    }
}
