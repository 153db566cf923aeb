// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.CountryWords;
import org.sitrep.reading.place.Places;
import org.sitrep.record.place.Toponym;

/** Reads for which country someone acts from the words around a noun: "Norwegian troops", "the army of Norway". */
final class ActingCountry {

    private static final Words OWNER_PREPOSITIONS = Words.of("of", "for", "to", "in", "at");

    /** After a role that knows of countries: "envoy to Norland" does not act for Norland. */
    private static final Words OWNER_PREPOSITIONS_OF_FAR_ROLES = Words.of("of", "at");

    /** Words of toponyms that lie within a country and do not say for which country someone acts: "Federal District". */
    private static final Words DISTRICTS = Words.of("federal", "district");

    /** In tokens, the longest name of a body that is looked up beside a noun. Set by hand. */
    static final int LONGEST_BODY = 5;

    /** The same for bodies of states, whose names are short: "UN", "European Commission". */
    private static final int LONGEST_BODY_OF_STATES = 3;

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final CountryWords countries;
    private final Map<Integer, String> countryOfPlace = new HashMap<>();

    ActingCountry(AnnotatedText text, ActorLexicon lexicon, Places places) {
        this.text = text;
        this.lexicon = lexicon;
        this.countries = new CountryWords(text);
        Map<String, String> countryById = new HashMap<>();
        places.gazetteer().forEach(place -> place.country().ifPresent(code -> countryById.put(place.id(), code)));
        for (Toponym toponym : places.listLiteral()) {
            toponym.place().map(countryById::get).ifPresent(code -> addPlace(text.tokensIn(toponym.span()), code));
        }
    }

    private void addPlace(TokenRange toponym, String country) {
        for (int token = toponym.first(); token < toponym.end(); token++) {
            countryOfPlace.put(token, country);
        }
    }

    /** By the words of a noun phrase and what belongs to it: "Norway's army", "the mayor of Oslo"; none for a body of states. */
    Optional<String> findOf(TokenRange phrase, int head) {
        return namesBodyOfStates(phrase.first(), head) || isOfStates(head)
                ? Optional.empty()
                : findBefore(phrase.first(), head, head).or(() -> findOfOwner(head));
    }

    /**
     * By a run of words before a noun: a country's name or adjective, a body, a place. Before "expert" a bare name is what the expert
     * knows of.
     */
    Optional<String> findBefore(int first, int end, int noun) {
        return lexicon.isFarRole(text.lemma(noun)) ? findAdjectiveOrPossessor(first, end) : findNamed(first, end);
    }

    private Optional<String> findNamed(int first, int end) {
        return countries.findIn(first, end).or(() -> findOfBody(first, end)).or(() -> findOfPlace(first, end));
    }

    private Optional<String> findAdjectiveOrPossessor(int first, int end) {
        for (int token = first; token < end; token++) {
            Optional<String> country = CountryWords.find(text.form(token));
            boolean adjective =
                    Countries.get().findByAdjective(text.form(token)).isPresent();
            boolean possessor = token + 1 < end && text.tag(token + 1) == Tag.POS;
            if (country.isPresent() && (adjective || possessor)) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** "Hezbollah fighters", "CIA officer". */
    private Optional<String> findOfBody(int first, int end) {
        for (int token = first; token < end; token++) {
            for (int stop = Math.min(end, token + LONGEST_BODY); stop > token; stop--) {
                Optional<ActorLexicon.Body> body = lexicon.findBody(words(token, stop));
                if (body.isPresent()) {
                    return body.get().country();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> findOfPlace(int first, int end) {
        for (int token = first; token < end; token++) {
            boolean based = token + 1 < text.size() && isBase(text.lower(token + 1));
            if (countryOfPlace.containsKey(token)
                    && !based
                    && !DISTRICTS.has(text.lower(token))
                    && !text.lower(token).endsWith("-based")) {
                return Optional.ofNullable(countryOfPlace.get(token));
            }
        }
        return Optional.empty();
    }

    /** The rest of "Oslo-based". */
    private static boolean isBase(String word) {
        return word.equals("-") || word.endsWith("based");
    }

    /** Whether a run of tokens names a body of states: "UN", "European Commission". */
    boolean namesBodyOfStates(int first, int end) {
        for (int token = first; token < end; token++) {
            for (int stop = token + 1; stop <= Math.min(end, token + LONGEST_BODY_OF_STATES); stop++) {
                boolean states = lexicon.findBody(words(token, stop))
                        .filter(ActorLexicon.Body::isOfStates)
                        .isPresent();
                if (states) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<String> findOfOwner(int head) {
        for (int child : text.children(head)) {
            TokenRange owner = text.subtree(child);
            Optional<String> country = isOwner(child) ? findNamed(owner.first(), owner.end()) : Optional.empty();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private boolean isOfStates(int head) {
        for (int child : text.children(head)) {
            TokenRange owner = text.subtree(child);
            if (isOwner(child) && namesBodyOfStates(owner.first(), Math.min(owner.end(), child + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A possessor, or a noun after "of", "for" and the like. */
    private boolean isOwner(int child) {
        return text.isRelation(child, Relation.NMOD_POSS)
                || text.isRelation(child, Relation.NMOD) && hasOwnerPreposition(child);
    }

    private boolean hasOwnerPreposition(int noun) {
        Words prepositions =
                lexicon.isFarRole(text.lemma(text.head(noun))) ? OWNER_PREPOSITIONS_OF_FAR_ROLES : OWNER_PREPOSITIONS;
        return text.findChild(noun, Relation.CASE).stream()
                .anyMatch(preposition -> prepositions.has(text.lower(preposition)));
    }

    private String words(int first, int end) {
        return text.span(new TokenRange(first, end)).text();
    }
}
