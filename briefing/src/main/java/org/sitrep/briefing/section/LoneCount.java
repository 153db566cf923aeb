// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.stream.Stream;
import org.sitrep.briefing.importance.Importance;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.FigureEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.figure.Figure;

/** A count that nothing else bears out: it takes more to be news than one that several give. */
record LoneCount(Material material, Figure figure, Figure.Value value) {

    boolean isNews() {
        return !isSuperseded() && isOfTheNews() && !isOnThePage();
    }

    /** "Officials at first reported nine dead", "an earlier toll of nine". */
    private boolean isSuperseded() {
        String sentence = material.passages().words(value.sentence());
        int number = value.words().words().start() - value.sentence().words().start();
        return number > 0
                && Cues.get()
                        .superseded()
                        .matcher(sentence.substring(0, number))
                        .find();
    }

    /** Whether it stands among the first words of its report, or its sentence tells the day or the attack. */
    private boolean isOfTheNews() {
        return Importance.isInLead(value.sentence())
                || told(value.sentence().report())
                        .filter(told -> told.words().equals(value.words().words()))
                        .anyMatch(
                                told -> told.day().isPresent() || told.attack().isPresent());
    }

    /** Whether some words of the story that have been quoted give the same number. */
    private boolean isOnThePage() {
        return material.passages()
                .evidenceOfStory(value.sentence().report())
                .anyMatch(report -> counts(report)
                        .filter(this::isOfSameNumber)
                        .map(told -> new Cited(report.number(), told.sentence()))
                        .anyMatch(material.quotes()::isQuoted));
    }

    private boolean isOfSameNumber(FigureEvidence told) {
        return told.effect().equals(figure.of().effect()) && told.value().equals(value.value());
    }

    private Stream<FigureEvidence> told(long report) {
        return material.passages().findEvidence(report).stream().flatMap(LoneCount::counts);
    }

    private static Stream<FigureEvidence> counts(LinkedEvidence report) {
        return report.evidence().figures().stream();
    }
}
