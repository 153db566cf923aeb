// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/** Finds where somebody takes back what he said: "the army withdrew its claim that it had taken the town". */
final class Withdrawals {

    /**
     * @param by the id of the actor who takes it back
     * @param event what he had said
     */
    record Withdrawal(String by, Event event, Span sentence) {}

    private static final Pattern TAKEN_BACK = Pattern.compile("\\b(?:" + ClaimWords.anyOf(Use.WITHDRAWS)
            + ") (?:(?:its|his|her|their|the|an?|earlier|previous|own) )+"
            + ClaimWords.anyOf(Use.TAKEN_BACK) + "(?!\\p{L})");

    private final Reading reading;

    Withdrawals(Reading reading) {
        this.reading = reading;
    }

    List<Withdrawal> list() {
        return reading.sentences().stream()
                .map(Sentence::span)
                .flatMap(sentence -> find(sentence).stream())
                .toList();
    }

    private Optional<Withdrawal> find(Span sentence) {
        Matcher matcher = TAKEN_BACK.matcher(sentence.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int verb = sentence.start() + matcher.start();
        int noun = sentence.start() + matcher.end();
        return speaker(sentence, verb)
                .flatMap(by -> said(sentence, noun).map(event -> new Withdrawal(by.id(), event, sentence)));
    }

    /** The actor who is named last before the verb. */
    private Optional<Actor> speaker(Span sentence, int verb) {
        return reading.actors().stream()
                .filter(actor -> lastBefore(actor, sentence, verb) >= 0)
                .max(Comparator.comparingInt(actor -> lastBefore(actor, sentence, verb)));
    }

    private static int lastBefore(Actor actor, Span sentence, int verb) {
        return actor.mentions().stream()
                .filter(mention -> sentence.contains(mention) && mention.end() <= verb)
                .mapToInt(Span::end)
                .max()
                .orElse(-1);
    }

    private Optional<Event> said(Span sentence, int noun) {
        return reading.events().stream()
                .filter(event ->
                        sentence.contains(event.anchor()) && event.anchor().start() >= noun)
                .min(Comparator.comparingInt(event -> event.anchor().start()));
    }
}
