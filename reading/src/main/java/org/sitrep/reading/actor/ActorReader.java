// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.coreference.Coreference;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.mention.DescriptionFinder;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.name.NameFinder;
import org.sitrep.reading.place.Places;
import org.sitrep.record.actor.Actor;

/**
 * Finds the actors of a report with their mentions: names, titles, adjectives of nationality, capitals that stand for
 * governments, descriptions and pronouns. Thread-safe.
 */
public final class ActorReader {

    private final ActorLexicon lexicon;

    private ActorReader(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static ActorReader load() {
        return new ActorReader(ActorLexicon.load());
    }

    /** The actors of a report in the order of their first mention. */
    public List<Actor> read(AnnotatedText text, Places places) {
        return read(text, places, Optional.empty());
    }

    /** The actors of a report of that day, with the offices held then. */
    public List<Actor> read(AnnotatedText text, Places places, Optional<LocalDate> published) {
        MentionContext context = new MentionContext(text, lexicon, places);
        List<Mention> names = new NameFinder(text, lexicon, context).list();
        List<Mention> mentions = new ArrayList<>(names);
        mentions.addAll(new DescriptionFinder(text, lexicon, context).list(names));
        return new Coreference(text, lexicon, context, mentions, published).gather();
    }
}
