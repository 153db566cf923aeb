// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.Report;

/** The words of cited reports, each of which is fetched once. Not thread-safe. */
public final class Passages {

    private final Coverage coverage;
    private final Map<Long, LinkedEvidence> evidence;
    private final Map<Long, Report> reports = new HashMap<>();
    private final Map<Long, Paragraphs> paragraphs = new HashMap<>();

    public Passages(Coverage coverage) {
        this.coverage = coverage;
        this.evidence = coverage.reports().stream()
                .collect(Collectors.toMap(LinkedEvidence::number, Function.identity(), (first, second) -> first));
    }

    public Report report(long number) {
        return reports.computeIfAbsent(number, coverage.texts()::apply);
    }

    /** Whether a report tells of conflict or diplomacy, as far as that is known. */
    public boolean isRelevant(long number) {
        return findEvidence(number).map(found -> found.evidence().relevant()).orElse(true);
    }

    /** What linking took from a report. */
    public Optional<LinkedEvidence> findEvidence(long number) {
        return Optional.ofNullable(evidence.get(number));
    }

    /** What a mention of a happening tells by itself. */
    public Optional<EventEvidence> findEvent(Happening.Mention mention) {
        return findEvidence(mention.sentence().report())
                .flatMap(found -> found.evidence().events().stream()
                        .filter(event -> event.event().equals(mention.event()))
                        .findFirst());
    }

    /** Whether an event that the words tell of is one that an analyst of conflict and diplomacy may want, as far as that is known. */
    public boolean isWanted(Cited sentence) {
        List<EventEvidence> told = findEvidence(sentence.report()).stream()
                .flatMap(found -> found.evidence().events().stream())
                .filter(event -> event.sentence().equals(sentence.words()))
                .toList();
        return told.isEmpty() || told.stream().anyMatch(EventEvidence::isNearlyWanted);
    }

    /** The words, verbatim. */
    public String words(Cited cited) {
        return report(cited.report())
                .text()
                .substring(cited.words().start(), cited.words().end());
    }

    /** The number, from 1, of the paragraph in which the words begin. */
    public int paragraph(Cited cited) {
        return paragraphs
                .computeIfAbsent(
                        cited.report(), number -> Paragraphs.of(report(number).text()))
                .number(cited.words().start());
    }
}
