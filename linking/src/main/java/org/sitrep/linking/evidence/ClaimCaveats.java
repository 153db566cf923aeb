// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/**
 * Finds the reporters' remarks on assertions: those that point to a statement; and those on "reports from the area", which point to nothing in
 * particular, for whoever holds a place, anywhere in the report, and for what was said in the same sentence or the one before.
 */
final class ClaimCaveats {

    private final Reading reading;
    private final Sentences sentences;

    ClaimCaveats(Reading reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
    }

    /** The sentences of the remarks on an event that a statement speaks of. */
    List<Words> on(Statement statement, Event event) {
        return remarks()
                .filter(remark -> isOn(remark, statement) || isHold(event) && isOnAll(remark))
                .map(remark -> Words.of(sentences.at(span(remark)).span()))
                .distinct()
                .toList();
    }

    /** Whether a remark on a statement says that it is not verified. */
    boolean isUnverified(Statement statement) {
        return remarks().anyMatch(remark -> isDoubt(remark) && isOn(remark, statement));
    }

    /** Whether it tells who holds a place in a report that says of no such thing that it is verified. */
    boolean isUnverifiedHold(Event event) {
        return isHold(event) && remarks().anyMatch(this::isOnAll);
    }

    private Stream<Statement> remarks() {
        return reading.statements().stream()
                .filter(statement -> statement.caveat().isPresent());
    }

    private boolean isOn(Statement remark, Statement statement) {
        boolean pointed = remark.caveat()
                .filter(caveat -> caveat.about().statements().contains(statement.id()))
                .isPresent();
        int distance = sentence(span(remark)) - sentence(span(statement));
        return pointed || isOnAll(remark) && (distance == 0 || distance == 1 && isAlone(remark));
    }

    /** Whether nobody is quoted in its sentence. */
    private boolean isAlone(Statement remark) {
        Span sentence = sentences.at(span(remark)).span();
        return reading.statements().stream()
                .filter(statement -> statement.caveat().isEmpty())
                .noneMatch(statement -> sentence.contains(span(statement)));
    }

    private boolean isOnAll(Statement remark) {
        return remark.caveat()
                .filter(caveat -> caveat.kind() == CaveatKind.UNVERIFIED)
                .filter(caveat -> caveat.about().statements().isEmpty()
                        && caveat.about().quantities().isEmpty())
                .isPresent();
    }

    private static boolean isDoubt(Statement remark) {
        return remark.caveat().map(Caveat::kind).filter(ClaimCaveats::isDoubt).isPresent();
    }

    private static boolean isDoubt(CaveatKind kind) {
        return switch (kind) {
            case UNVERIFIED, NO_EVIDENCE -> true;
            case UNCLEAR, NO_REPORT, NO_COMMENT -> false;
        };
    }

    private static boolean isHold(Event event) {
        return event.control().filter(control -> control != PlaceControl.LEFT).isPresent();
    }

    private int sentence(Span words) {
        return sentences.number(sentences.at(words));
    }

    private static Span span(Statement statement) {
        return statement.cues().getFirst();
    }
}
