// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.nio.file.Path;
import java.util.List;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.tools.learning.GoldLines;
import org.sitrep.tools.learning.MarkedReport;
import tools.jackson.databind.JsonNode;

/** An article of PolNeAR as far as it is read, with its attributions. */
record PolnearReading(EarlierReading reading, List<GoldAttribution> attributions) {

    /** Reads every so manieth of the articles. */
    static List<PolnearReading> readSome(Path file, int every, EarlierReader reader) {
        return GoldLines.readEvery(file, every, json -> of(json, reader));
    }

    private static PolnearReading of(JsonNode json, EarlierReader reader) {
        EarlierReading reading = reader.read(MarkedReport.report(json));
        return new PolnearReading(reading, PolnearDocument.attributions(json, reading.text()));
    }
}
