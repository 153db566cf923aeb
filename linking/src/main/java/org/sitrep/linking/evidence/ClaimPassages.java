// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/** Cuts out the words of claims: what is compared, and what is shown. */
final class ClaimPassages {

    private final Reading reading;
    private final Sentences sentences;

    ClaimPassages(Reading reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
    }

    /** The stretches of a content, sentence by sentence. */
    List<Span> list(Statement statement) {
        return statement.contents().stream()
                .flatMap(content -> reading.sentences().stream()
                        .map(Sentence::span)
                        .filter(content::overlaps)
                        .map(sentence -> between(
                                Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end()))))
                .toList();
    }

    /** Source, cue and content of a statement as far as they stand in one sentence. */
    Span whole(Statement statement) {
        Span content = statement.contents().getFirst();
        Span sentence = sentences.at(content).span();
        List<Span> parts = Stream.of(
                        statement.sources().stream().map(Source::span), statement.cues().stream(), Stream.of(content))
                .flatMap(part -> part)
                .filter(sentence::contains)
                .toList();
        int start = parts.stream().mapToInt(Span::start).min().orElse(content.start());
        int end = parts.stream().mapToInt(Span::end).max().orElse(content.end());
        return between(start, Math.max(end, start + 1));
    }

    /** The passage, or its whole sentence where it says too little by itself: "and are pushing on", "to have taken". */
    Span shown(Event event, Span passage) {
        boolean subject =
                AssertedEvents.before(event, passage).stream().anyMatch(word -> !ClaimWords.is(Use.NO_SUBJECT, word));
        return subject ? passage : sentences.at(passage).span();
    }

    /** The clause of the event, without clauses beside it. */
    Span core(Event event, Span passage) {
        int from = event.anchor().end() - passage.start();
        int end = ClaimTerms.firstOf(Use.SUBORDINATES, passage.text(), from);
        return between(passage.start(), passage.start() + end);
    }

    private Span between(int start, int end) {
        return Span.of(reading.report().text(), start, end);
    }
}
