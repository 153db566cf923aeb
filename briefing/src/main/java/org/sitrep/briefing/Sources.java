// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.page.Citation;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Numbers the sources of a brief in the order in which they are first cited. Not thread-safe. */
final class Sources {

    private static final Comparator<Citation> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Citation citation) -> citation.words().start())
            .thenComparing(citation -> citation.words().end(), Comparator.reverseOrder());

    private final Passages passages;
    private final Map<Long, TreeSet<Citation>> cited = new LinkedHashMap<>();
    private final List<Long> numbers = new ArrayList<>();

    Sources(Passages passages) {
        this.passages = passages;
    }

    Citation cite(Cited words) {
        TreeSet<Citation> ofReport = cited.computeIfAbsent(words.report(), report -> {
            numbers.add(report);
            return new TreeSet<>(IN_TEXT_ORDER);
        });
        Citation citation = new Citation(
                numbers.indexOf(words.report()) + 1, passages.paragraph(words), words.words(), passages.words(words));
        ofReport.add(citation);
        return citation;
    }

    List<CitedReport> list() {
        List<CitedReport> sources = new ArrayList<>();
        cited.forEach((report, citations) -> sources.add(new CitedReport(
                sources.size() + 1,
                passages.report(report),
                passages.findEvidence(report).flatMap(LinkedEvidence::agency),
                List.copyOf(citations))));
        return sources;
    }
}
