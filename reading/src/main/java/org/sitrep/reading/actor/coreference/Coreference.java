// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.salience.ActorBuilder;
import org.sitrep.reading.actor.salience.Count;
import org.sitrep.reading.actor.salience.KnownActors;
import org.sitrep.reading.actor.salience.Salience;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;

/**
 * Gathers mentions into actors, in text order: names by name, descriptions by role and country, pronouns by number, gender and
 * salience (after Lappin and Leass, 1994, with recency and subjects only). Not thread-safe; one for each text.
 */
public final class Coreference {

    /** From "who" up to the relative clause it stands in; more words lie between only in misread sentences. Set by hand. */
    private static final int STEPS_TO_RELATIVE_CLAUSE = 4;

    private final AnnotatedText text;
    private final List<Mention> ordered;
    private final Appositions appositions;
    private final Salience salience;
    private final KnownActors known = new KnownActors();
    private final People people;
    private final Bodies bodies;
    private final Descriptions descriptions;

    public Coreference(
            AnnotatedText text,
            ActorLexicon lexicon,
            MentionContext context,
            List<Mention> mentions,
            Optional<LocalDate> published) {
        this.text = text;
        this.ordered =
                mentions.stream().sorted(Comparator.comparingInt(Mention::head)).toList();
        this.appositions = new Appositions(text, ordered);
        this.salience = new Salience(text);
        RoleReader roles = new RoleReader(text, lexicon, context, known);
        this.people = new People(text, lexicon, published, appositions, roles, salience, known);
        this.bodies = new Bodies(text, lexicon, ordered, known);
        this.descriptions = new Descriptions(text, lexicon, roles, salience, known);
    }

    /** The actors in the order of their first mention. */
    public List<Actor> gather() {
        for (Mention mention : ordered) {
            findActor(mention).ifPresent(actor -> {
                known.mention(mention, actor);
                salience.add(mention, actor);
            });
        }
        List<Actor> actors = new ArrayList<>();
        for (ActorBuilder actor : known.list()) {
            actors.add(actor.build("a" + (actors.size() + 1), text));
        }
        return actors;
    }

    private Optional<ActorBuilder> findActor(Mention mention) {
        return switch (mention.sort()) {
            case PERSON -> Optional.of(people.resolve(mention));
            case BODY -> Optional.of(bodies.resolve(mention));
            case COUNTRY -> Optional.of(resolveCountry(mention));
            case DESCRIPTION -> Optional.of(resolveDescription(mention));
            case PRONOUN -> salience.findAntecedent(mention);
            case RELATIVE -> findModified(mention);
        };
    }

    private ActorBuilder resolveCountry(Mention mention) {
        String key = "c:" + mention.country().orElse(mention.name());
        return known.findByKey(key).orElseGet(() -> {
            ActorBuilder country = known.add(key, new ActorBuilder(ActorKind.COUNTRY, mention.name(), Count.ONE));
            country.learn(mention.country(), mention.sector(), Optional.empty());
            return country;
        });
    }

    /** A description with a name beside it means the bearer of that name. */
    private ActorBuilder resolveDescription(Mention mention) {
        return appositions
                .findName(mention)
                .map(people::resolve)
                .or(() -> bodies.findCalled(mention).map(bodies::resolve))
                .orElseGet(() -> descriptions.resolve(mention));
    }

    /** "Who" and "which" mean what their clause modifies. */
    private Optional<ActorBuilder> findModified(Mention relative) {
        int verb = text.head(relative.head());
        for (int step = 0; step < STEPS_TO_RELATIVE_CLAUSE && verb != AnnotatedText.ROOT; step++) {
            if (text.isRelation(verb, Relation.ACL_RELCL)) {
                return known.findByHead(text.head(verb));
            }
            verb = text.head(verb);
        }
        return Optional.empty();
    }
}
