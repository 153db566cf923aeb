// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/**
 * What an item of a reading quotes, and what stands around it.
 *
 * @param id of the item
 * @param start where in the text it begins
 */
record Passage(String id, int start, Words words, Neighbours neighbours) {

    private static final Comparator<Passage> IN_TEXT_ORDER = Comparator.comparingInt(Passage::start);

    /**
     * The words by which an item is known.
     *
     * @param anchors an event's anchor, a statement's cues
     * @param quoted an event's sentence, a statement's contents
     * @param offset of an event's anchor in its sentence, in UTF-16 code units; 0 for statements
     */
    record Words(List<String> anchors, List<String> quoted, int offset) {}

    /** The sentence before and the one after, empty at the ends of the text. */
    record Neighbours(Optional<String> before, Optional<String> after) {}

    /** In text order; a statement of which nothing is quoted is left out. */
    static List<Passage> ofStatements(Reading reading) {
        SentenceIndex sentences = SentenceIndex.of(reading.sentences());
        return reading.statements().stream()
                .filter(statement -> !spans(statement).isEmpty())
                .map(statement -> of(statement, sentences))
                .sorted(IN_TEXT_ORDER)
                .toList();
    }

    /** In text order. */
    static List<Passage> ofEvents(Reading reading) {
        SentenceIndex sentences = SentenceIndex.of(reading.sentences());
        return reading.events().stream()
                .map(event -> of(event, sentences))
                .sorted(IN_TEXT_ORDER)
                .toList();
    }

    private static Passage of(Statement statement, SentenceIndex sentences) {
        List<Span> spans = spans(statement);
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        Words words = new Words(texts(statement.cues()), texts(statement.contents()), 0);
        return new Passage(statement.id(), start, words, neighbours(start, end, sentences));
    }

    private static Passage of(Event event, SentenceIndex sentences) {
        Span anchor = event.anchor();
        Span sentence = event.evidence();
        Words words = new Words(List.of(anchor.text()), List.of(sentence.text()), anchor.start() - sentence.start());
        Neighbours neighbours = neighbours(sentence.start(), sentence.end(), sentences);
        return new Passage(event.id(), anchor.start(), words, neighbours);
    }

    private static Neighbours neighbours(int start, int end, SentenceIndex sentences) {
        return new Neighbours(sentences.findBefore(start), sentences.findAfter(end - 1));
    }

    private static List<Span> spans(Statement statement) {
        return Stream.concat(statement.cues().stream(), statement.contents().stream())
                .toList();
    }

    private static List<String> texts(List<Span> spans) {
        return spans.stream().map(Span::text).toList();
    }
}
