// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/** Reads from the words around a noun in which sector those it means are: "police officer", "leader of the rebels", "former envoy". */
final class Affiliation {

    private static final Words OWNER_PREPOSITIONS = Words.of("of", "in", "for", "at", "from", "with");

    /** People who have left one of these belong to the elite without office. */
    private static final Set<Sector> OFFICES =
            EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.MIL, Sector.SPY, Sector.COP, Sector.UNO, Sector.EUR);

    private final AnnotatedText text;
    private final ActorLexicon lexicon;

    Affiliation(AnnotatedText text, ActorLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * The sector of those a role noun means, where the noun or the words around it tell one.
     *
     * @param first where the noun phrase begins
     * @param head the noun
     */
    Optional<Sector> findSector(ActorLexicon.Role role, int first, int head) {
        Sector own = role.sector();
        Optional<Sector> owner = role.owned() ? findBefore(first, head).or(() -> findBehind(head)) : Optional.empty();
        Sector now =
                OFFICES.contains(own) ? findStates(first, head).or(() -> owner).orElse(own) : owner.orElse(own);
        Sector told = OFFICES.contains(now) && isFormer(first, head) ? Sector.ELI : now;
        return Optional.of(told).filter(sector -> sector != Sector.UNK);
    }

    private boolean isFormer(int first, int head) {
        for (int token = first; token < head; token++) {
            if (lexicon.findAffiliation(text.lower(token)).equals(Optional.of(Sector.ELI))) {
                return true;
            }
        }
        return false;
    }

    /** A body of states, whatever its people do: "NATO troops". */
    private Optional<Sector> findStates(int first, int head) {
        for (int token = first; token < head; token++) {
            Optional<Sector> states = findBodyEndingAt(first, token)
                    .filter(ActorLexicon.Body::isOfStates)
                    .map(ActorLexicon.Body::sector);
            if (states.isPresent()) {
                return states;
            }
        }
        return Optional.empty();
    }

    /** By the words before the noun, the nearest first; a word that is itself owned gives way to its owner. */
    private Optional<Sector> findBefore(int first, int head) {
        Optional<Sector> near = Optional.empty();
        for (int token = head - 1; token >= first; token--) {
            Optional<Sector> sector = findEndingAt(first, token);
            boolean owned = lexicon.findRole(text.lemma(token))
                    .filter(ActorLexicon.Role::owned)
                    .isPresent();
            if (sector.isPresent() && !owned) {
                return sector;
            }
            near = near.isPresent() ? near : sector;
        }
        return near;
    }

    /** By what stands after "of" or "in". */
    private Optional<Sector> findBehind(int head) {
        for (int child : text.children(head)) {
            boolean complement = child > head
                    && text.isRelation(child, Relation.NMOD)
                    && text.findChild(child, Relation.CASE).stream()
                            .anyMatch(preposition -> OWNER_PREPOSITIONS.has(text.lower(preposition)));
            if (complement) {
                int first = text.subtree(child).first();
                Optional<Sector> sector = findEndingAt(first, child).or(() -> findBefore(first, child));
                if (sector.isPresent()) {
                    return sector;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sector> findEndingAt(int first, int token) {
        return findBodyEndingAt(first, token)
                .map(ActorLexicon.Body::sector)
                .or(() -> lexicon.findAffiliation(text.lower(token)).filter(sector -> sector != Sector.ELI))
                .or(() -> lexicon.findRole(text.lemma(token))
                        .map(ActorLexicon.Role::sector)
                        .filter(sector -> sector != Sector.UNK));
    }

    /** A body that ends at a token; states that are none, "the West", leave its people what they are. */
    private Optional<ActorLexicon.Body> findBodyEndingAt(int first, int token) {
        for (int start = Math.max(first, token + 1 - ActingCountry.LONGEST_BODY); start <= token; start++) {
            Optional<ActorLexicon.Body> body =
                    lexicon.findBody(text.span(new TokenRange(start, token + 1)).text());
            if (body.filter(known -> !known.isOfStates() || known.kind() == ActorKind.ORGANIZATION)
                    .isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }
}
