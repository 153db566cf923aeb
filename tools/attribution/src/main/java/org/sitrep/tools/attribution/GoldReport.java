// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.tools.learning.GoldLines;
import org.sitrep.tools.learning.MarkedReport;
import tools.jackson.databind.JsonNode;

/** A report with the statements that careful readers marked in some of its sentences. */
record GoldReport(MarkedReport report, List<GoldStatement> statements) {

    /** Reads JSON lines: a report with {@code sentences} that were read and the {@code statements} in them. */
    static List<GoldReport> readAll(Path file, EarlierReader reader) {
        return GoldLines.read(file, json -> of(json, reader));
    }

    private static GoldReport of(JsonNode json, EarlierReader reader) {
        List<GoldStatement> statements = new ArrayList<>();
        json.path("statements")
                .forEach(statement -> statements.add(
                        GoldStatement.of(statement, json.get("text").asString())));
        return new GoldReport(MarkedReport.of(json, reader), statements);
    }

    EarlierReading reading() {
        return report.reading();
    }

    boolean isMarked(int offset) {
        return report.isMarked(offset);
    }
}
