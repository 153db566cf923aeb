// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.learned.Labels;
import org.sitrep.record.actor.Actor;

/** What tells whether an analyst wants an event: its word and type, the words and actors of its sentence, what the report is about. */
public final class WantedFeatures {

    /** In tokens, how far from the event words are looked at; few sentences are longer. */
    private static final int REACH = 80;

    private WantedFeatures() {}

    /** Hands the features of an event to the sink. */
    public static void of(ReportTopics topics, TriggerContext context, TriggerMatch match, FeatureSink sink) {
        AnnotatedText text = context.text();
        int anchor = match.anchor();
        String type = Labels.of(match.trigger().type());
        sink.add("type", type);
        sink.add("lemma", context.lemma(anchor), type);
        sink.add("tag", text.tag(anchor).label(), context.relation(anchor));
        sink.add("relation", context.relation(anchor), type);
        int head = text.head(anchor);
        sink.add(
                "governor",
                head == AnnotatedText.ROOT ? "-" : context.lemma(head),
                text.relation(anchor).label());
        sink.add(
                "told",
                context.findStatement(anchor).map(said -> said.act().name()).orElse("-"),
                type);
        int number = text.sentenceOf(anchor);
        sink.add("place", number < 2 ? "opening" : number < 8 ? "early" : "late", type);
        TokenRange sentence = text.tokensOfSentence(number);
        for (int token = Math.max(sentence.first(), anchor - REACH);
                token < Math.min(sentence.end(), anchor + REACH);
                token++) {
            boolean content = text.entity(token) == EntityTag.NONE
                    && (text.tag(token).isNoun()
                            || text.tag(token).isVerb()
                            || text.tag(token).isAdjective());
            if (content && token != anchor) {
                sink.add("word", context.lemma(token));
                sink.add("class", text.distributionalClass(token));
            }
            Optional<Actor> actor = context.mentions().findByHead(token);
            actor.flatMap(Actor::sector).ifPresent(sector -> sink.add("sector", sector.name(), type));
        }
        topics.frequent().forEach(noun -> sink.add("topic", noun));
        topics.opening().forEach(word -> sink.add("opening", word));
        int countries = topics.countries().size();
        sink.add("countries", countries > 4 ? "5" : Integer.toString(countries), type);
        sink.add("abroad", countries > 1 ? "yes" : "no");
    }
}
