// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.name;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.lexicon.Territories;
import org.sitrep.reading.actor.mention.Capacity;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.mention.Nationals;
import org.sitrep.record.actor.Sector;

/** Finds countries by name, adjective or people, and by capitals and seats that stand for their governments. */
final class CountryNames {

    private static final Relations PARTY_RELATIONS = Relations.of(Relation.NMOD, Relation.OBL);
    private static final Words PARTY_PREPOSITIONS = Words.of("on", "with", "against", "from", "between");

    private final AnnotatedText text;
    private final MentionContext context;
    private final NamedMentions found;

    CountryNames(AnnotatedText text, MentionContext context, NamedMentions found) {
        this.text = text;
        this.context = context;
        this.found = found;
    }

    /** Adds the countries named in free tokens, the longest name first. */
    void addAll() {
        for (int token = 0; token < text.size(); token++) {
            addTerritory(token);
            boolean capital = Character.isUpperCase(text.form(token).charAt(0));
            int longest =
                    capital && !found.isTaken(token) ? Math.min(text.size(), token + NameFinder.LONGEST_NAME) : token;
            for (int end = longest; end > token && !found.isTaken(token); end--) {
                TokenRange range = new TokenRange(token, end);
                findCountry(range).ifPresent(country -> add(range, country));
            }
        }
    }

    /** "The enclave", after Gaza was named. */
    private void addTerritory(int token) {
        TokenRange noun = new TokenRange(token, token + 1);
        if (found.isFree(noun) && text.tag(token).isNoun()) {
            Territories.get()
                    .findMeant(text, token)
                    .flatMap(Countries.get()::findByCode)
                    .ifPresent(country -> add(noun, country));
        }
    }

    private Optional<Country> findCountry(TokenRange range) {
        return found.isFree(range) && !isInBody(range) && !isNational(range) ? findByWords(range) : Optional.empty();
    }

    /** The nationality at the front of a body's name belongs to the body: "Norwegian Defence Ministry". */
    private boolean isInBody(TokenRange range) {
        boolean body = text.entity(range.first()) == EntityTag.ORGANIZATION;
        boolean goesOn = range.end() < text.size() && text.entity(range.end()) == EntityTag.ORGANIZATION;
        boolean before = range.first() > 0 && text.entity(range.first() - 1) == EntityTag.ORGANIZATION;
        return body && (goesOn || before);
    }

    /** "An Iranian" is a person. */
    private boolean isNational(TokenRange range) {
        return Nationals.isEthnic(text, range.last())
                || range.size() == 1 && Nationals.find(text, range.first()).isPresent();
    }

    private Optional<Country> findByWords(TokenRange range) {
        String words = text.span(range).text();
        Countries countries = Countries.get();
        Optional<Country> named = countries.findByName(words).or(() -> countries.findByPeople(words));
        if (named.isPresent()) {
            return named;
        }
        Optional<Country> adjective = countries.findByAdjective(words);
        if (adjective.isPresent() && text.tag(range.last()) != Tag.NNS) {
            return adjective;
        }
        boolean place = context.isToponym(range.first()) && !isGovernment(text.headOf(range));
        return place ? Optional.empty() : countries.findBySeat(words).or(() -> countries.findByCapital(words));
    }

    /** "Oslo is ready to talk", "Oslo's nuclear programme", "sanctions on Oslo": a capital that stands for its government. */
    private boolean isGovernment(int capital) {
        int governor = text.head(capital);
        if (governor == AnnotatedText.ROOT || !NameWords.AS_GOVERNMENT.has(text.lemma(governor))) {
            return false;
        }
        return text.isRelation(capital, Relation.NSUBJ)
                || text.isRelation(capital, Relation.NMOD_POSS)
                || PARTY_RELATIONS.has(text.relation(capital))
                        && text.findChild(capital, Relation.CASE).stream()
                                .anyMatch(preposition -> PARTY_PREPOSITIONS.has(text.lower(preposition)));
    }

    private void add(TokenRange range, Country country) {
        found.add(new Mention(
                range,
                text.headOf(range),
                Mention.Sort.COUNTRY,
                country.name(),
                Capacity.of(Optional.of(country.code()), Optional.of(Sector.GOV)),
                false));
    }
}
