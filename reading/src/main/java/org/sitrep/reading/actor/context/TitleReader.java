// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.CountryWords;

/** Reads the titles that stand before names: "Norwegian Foreign Minister", "NATO chief". */
final class TitleReader {

    private static final Words POSSESSIVE_MARKS = Words.of("'s", "'", "’s", "’");

    /** In tokens before the possessive mark, how far a country's name is looked for: "New Zealand 's". */
    private static final int LONGEST_POSSESSOR = 2;

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final RoleNouns roles;
    private final Affiliation affiliation;
    private final ActingCountry actingCountry;
    private final CountryWords countries;

    TitleReader(
            AnnotatedText text,
            ActorLexicon lexicon,
            RoleNouns roles,
            Affiliation affiliation,
            ActingCountry actingCountry) {
        this.text = text;
        this.lexicon = lexicon;
        this.roles = roles;
        this.affiliation = affiliation;
        this.actingCountry = actingCountry;
        this.countries = new CountryWords(text);
    }

    /** The title before a name that begins at {@code name}. */
    Title readBefore(int name) {
        int first = name;
        Optional<ActorLexicon.Role> role = Optional.empty();
        int noun = -1;
        while (first > 0 && name - first < MentionContext.LONGEST_PHRASE && isTitleWord(first - 1, name)) {
            first--;
            if (role.isEmpty()) {
                role = roles.find(first);
                noun = first;
            }
        }
        boolean beside =
                role.isPresent() && (noun + 1 >= name || text.lower(noun + 1).equals("-"));
        return beside
                ? title(role.get(), first, noun)
                : new Title(name, findNationality(name), Optional.empty(), Optional.empty());
    }

    private Title title(ActorLexicon.Role role, int first, int noun) {
        Optional<String> country = actingCountry.namesBodyOfStates(first, noun)
                ? Optional.empty()
                : actingCountry.findBefore(first, noun, noun).or(() -> findPossessor(first));
        int start = roleStart(first, noun);
        return new Title(
                start,
                country,
                Optional.of(text.span(new TokenRange(start, noun + 1)).text()),
                affiliation.findSector(role, first, noun));
    }

    /** "Norwegian Dana Orlov", "Norway's Dana Orlov"; and with a noun that is not a role, "Norwegian national Dana Orlov". */
    private Optional<String> findNationality(int name) {
        int token = name - 1;
        while (token > 0 && name - token < MentionContext.LONGEST_PHRASE && text.tag(token) == Tag.NN) {
            token--;
        }
        boolean singular = token >= 0 && !text.tag(token).isPluralNoun();
        return singular && text.sentenceOf(token) == text.sentenceOf(name)
                ? CountryWords.find(text.form(token)).or(() -> findPossessor(name))
                : Optional.empty();
    }

    private boolean isTitleWord(int token, int name) {
        Tag tag = text.tag(token);
        boolean nominal = tag.isNoun()
                || tag.isAdjective()
                || tag == Tag.HYPH
                || tag == Tag.VBN && text.isRelation(token, Relation.AMOD);
        boolean shouted = SetOffText.isShouted(text.form(token)) && !SetOffText.isShouted(text.form(name));
        return nominal
                && !shouted
                && text.sentenceOf(token) == text.sentenceOf(name)
                && !text.lower(token).equals("mr");
    }

    /** The role begins after the words for the country or body. */
    private int roleStart(int first, int noun) {
        int start = noun;
        while (start > first
                && CountryWords.find(text.form(start - 1)).isEmpty()
                && lexicon.findBody(text.form(start - 1)).isEmpty()) {
            start--;
        }
        return start;
    }

    /** The country the possessor names: "Norway's foreign minister". */
    private Optional<String> findPossessor(int first) {
        int mark = first - 1;
        return mark >= 1 && POSSESSIVE_MARKS.has(text.lower(mark))
                ? countries.findIn(Math.max(0, mark - LONGEST_POSSESSOR), mark)
                : Optional.empty();
    }
}
