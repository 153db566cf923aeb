// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.PrepositionalPhrase;

/**
 * Those in the sentence of a deed who, by their own part in it, did not do it, though they may suffer it: who judges it, the country of its scene, who
 * does something else before or after it.
 */
final class Bystanders {

    /** Words back to the preposition before a list of places. */
    private static final int REACH = 8;

    private static final Words OTHER_TIME = Words.of("after", "before");
    private static final Relations CLAUSES = Relations.of(Relation.ADVCL, Relation.ACL);

    private final RoleContext context;
    private final AnnotatedText text;
    private final Judges judges;

    Bystanders(RoleContext context) {
        this.context = context;
        this.text = context.text();
        this.judges = new Judges(text);
    }

    /** Their tokens. */
    Set<Integer> list(TriggerMatch match) {
        if (EventTypes.isVerbal(match.trigger().type())
                || EventTypes.isMutual(match.trigger().type())) {
            return Set.of();
        }
        Set<Integer> bystanders = new HashSet<>(judges.list(match.anchor()));
        for (RoleCandidate candidate : context.list(match.anchor())) {
            int head = candidate.head();
            if (isLastOfPlaces(head) || isPartOfPlace(head) || actsElsewhere(head, match)) {
                bystanders.add(head);
            }
        }
        return bystanders;
    }

    /** The last of "in Bergen, Hordaland, Norway". */
    private boolean isLastOfPlaces(int token) {
        int at = token;
        while (at >= 2 && text.tag(at - 1) == Tag.COMMA && isPlace(at) && isPlace(at - 2)) {
            at -= 2;
        }
        return at != token && isBehindPreposition(at);
    }

    private boolean isPlace(int token) {
        return text.tag(token).isNoun() && context.findCountryOfPlace(token).isPresent();
    }

    private boolean isBehindPreposition(int place) {
        int at = place - 1;
        while (at > 0
                && place - at < REACH
                && (text.tag(at).isNoun() || text.tag(at).isAdjective())) {
            at--;
        }
        return at >= 0 && new PrepositionalPhrase(text.lower(at), place).tellsWhere();
    }

    /** A country within the name of a town: "the Port Sudan bombing". */
    private boolean isPartOfPlace(int token) {
        return token > 0
                && isPlace(token)
                && text.isRelation(token, Relation.COMPOUND)
                && text.tag(token - 1) == Tag.NNP
                && isCountry(token)
                && !isCountry(token - 1);
    }

    private boolean isCountry(int token) {
        return Countries.get().findByName(text.form(token)).isPresent();
    }

    /** "A raid after a pilot had been killed by rebels": they did the one, not the other. */
    private boolean actsElsewhere(int token, TriggerMatch match) {
        int verb = text.head(token);
        if (verb == AnnotatedText.ROOT || !text.tag(verb).isVerb() || !CLAUSES.has(text.relation(verb))) {
            return false;
        }
        Predicate predicate = new Predicate(text, verb);
        OptionalInt agent = predicate.isPassive() ? predicate.findAgent() : OptionalInt.empty();
        TokenRange clause = text.subtree(verb);
        return agent.isPresent()
                && agent.getAsInt() == token
                && OTHER_TIME.has(Introducer.of(text, verb))
                && verb != match.predicate()
                && (match.anchor() < clause.first() || match.anchor() >= clause.end());
    }
}
