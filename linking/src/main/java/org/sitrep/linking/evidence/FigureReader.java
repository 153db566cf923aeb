// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.record.Reading;

/** Finds the counts of a reading that are figures of a happening. */
final class FigureReader {

    private FigureReader() {}

    /** In text order. */
    static List<FigureEvidence> list(Reading reading, Parties parties, Sites sites, Sentences sentences) {
        Surroundings surroundings = new Surroundings(reading, parties, sites, sentences);
        List<FigureEvidence> tolls = new TollReader(reading, surroundings).list();
        List<FigureEvidence> deeds = new DeedReader(reading, surroundings).list();
        return Stream.concat(tolls.stream(), deeds.stream()).toList();
    }
}
