// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.nio.file.Path;
import java.util.List;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.record.Report;
import org.sitrep.tools.learning.GoldLines;

/** Reports of which nothing was marked. */
final class PlainReports {

    private PlainReports() {}

    /** The reports of a file of JSON lines with a {@code text}. */
    static List<EarlierReading> read(Path file, EarlierReader reader) {
        return GoldLines.read(
                file, json -> reader.read(Report.of("unmarked", json.get("text").asString())));
    }
}
