// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Countries;
import org.sitrep.reading.actor.ActorReader;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.place.PlaceReader;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.text.Span;

/** Reads a phrase as the subject of a sentence, with the layers that read reports. */
final class PhraseReading {

    private static final String REST = " rejected the plan.";

    private final Annotator annotator = Annotator.load();
    private final PlaceReader places = PlaceReader.load();
    private final ActorReader reader = ActorReader.load();

    Answer read(GoldPhrase gold, Optional<LocalDate> day) {
        String lead = lead(gold.hint());
        AnnotatedText text = annotator.annotate(lead + gold.text() + REST);
        List<Actor> actors = reader.read(text, places.read(text), day);
        TokenRange phrase = text.tokensIn(
                Span.of(text.text(), 0, lead.length() + gold.text().length()));
        return Mentions.of(text, actors)
                .findIn(phrase)
                .map(Answer::of)
                .orElseGet(() -> Answer.ofCountry(firstCountry(text, phrase, actors)));
    }

    /** "German ", "Somalia's ". */
    private static String lead(String hint) {
        if (hint.isEmpty()) {
            return "";
        }
        return Countries.get().findByName(hint).isPresent() ? hint + "'s " : hint + " ";
    }

    private static Optional<String> firstCountry(AnnotatedText text, TokenRange phrase, List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(mention -> text.tokensIn(mention).overlaps(phrase)))
                .findFirst()
                .flatMap(Actor::country);
    }
}
