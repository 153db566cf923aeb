// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.stories;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.sitrep.record.Report;
import org.sitrep.tools.learning.GoldLines;
import org.sitrep.tools.learning.MarkedReport;

/** A report of which it is known which others are of its story. */
record GroupedReport(Report report, String story) {

    /** Those of a file of JSON lines, in the order of their days. */
    static List<GroupedReport> readAll(Path file) {
        return GoldLines.read(
                        file,
                        json -> new GroupedReport(
                                MarkedReport.report(json), json.get("cluster").asString()))
                .stream()
                .sorted(Comparator.comparing((GroupedReport each) ->
                        each.report().published().map(Object::toString).orElse("")))
                .toList();
    }

    /** Half of the stories by their names, for cross-validation. */
    boolean isOfHalf(int half) {
        return Math.floorMod(story.hashCode(), 2) == half;
    }
}
