// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.reading.lexicon.Countries;
import org.sitrep.reading.lexicon.Country;

/** Reads the words around a name or noun: whom somebody acts for, and what they are. */
final class Setting {

    /** Tags of words that no noun phrase has before its head. */
    private static final String OUTSIDE = "VB[DPZ]?|MD|TO|W.*|EX|IN|``|''|:|-[LR]RB-";

    private static final int FAR = 9;

    private final AnnotatedText text;
    private final ActorLexicon lexicon;

    Setting(AnnotatedText text, ActorLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * What the words before a name say: "Norwegian Foreign Minister", "NATO chief".
     *
     * @param first the first token of the role, or of the name where there is none
     */
    record Title(int first, Optional<String> country, Optional<String> role, Optional<ActorLexicon.Role> noun) {}

    /** The title before a name that begins at {@code first}. */
    Title titleBefore(int first) {
        int from = first;
        Optional<ActorLexicon.Role> noun = Optional.empty();
        int nounAt = -1;
        while (from > 0 && first - from < FAR && isTitleWord(from - 1, first)) {
            from--;
            if (noun.isEmpty()) {
                noun = lexicon.findRole(text.lemma(from));
                nounAt = noun.isPresent() ? from : -1;
            }
        }
        Optional<String> country = countryIn(from, first).or(() -> possessorBefore(first));
        if (noun.isEmpty() || nounAt + 1 < first && !text.lower(nounAt + 1).equals("-")) {
            return new Title(
                    first,
                    noun.isPresent() || from < first ? country : Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        int roleFirst = roleStart(from, nounAt);
        return new Title(roleFirst, country, Optional.of(words(roleFirst, nounAt + 1)), noun);
    }

    private boolean isTitleWord(int token, int first) {
        String tag = text.tag(token);
        boolean nominal = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("VBN");
        return nominal
                && text.sentenceOf(token) == text.sentenceOf(first)
                && !text.lower(token).equals("mr");
    }

    /** The role begins after the words for the country or body. */
    private int roleStart(int from, int nounAt) {
        int start = nounAt;
        while (start > from
                && !isCountryWord(start - 1)
                && lexicon.findBody(text.form(start - 1)).isEmpty()) {
            start--;
        }
        return start;
    }

    private boolean isCountryWord(int token) {
        return country(text.form(token)).isPresent();
    }

    /** The country that a word names, by name, adjective, people, capital or seat. */
    static Optional<String> country(String form) {
        Countries countries = Countries.get();
        return countries
                .findByName(form)
                .or(() -> countries.findByAdjective(form))
                .or(() -> countries.findByPeople(form))
                .or(() -> countries.findByCapital(form))
                .or(() -> countries.findBySeat(form))
                .map(Country::code);
    }

    /** The first country that a run of tokens names, in one word or two. */
    Optional<String> countryIn(int first, int end) {
        for (int token = first; token < end; token++) {
            if (token + 1 < end) {
                Optional<String> two = country(text.form(token) + " " + text.form(token + 1));
                if (two.isPresent()) {
                    return two;
                }
            }
            Optional<String> one = country(text.form(token));
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    /** "Norway's foreign minister", "Orlov's envoy": the country the possessor names. */
    private Optional<String> possessorBefore(int first) {
        return first >= 2 && text.lower(first - 1).matches("['’]s?")
                ? countryIn(Math.max(0, first - 3), first - 1)
                : Optional.empty();
    }

    /** The noun phrase of a common noun: what stands before it and belongs to it, without article. */
    TokenRange nounPhrase(int head) {
        int first = head;
        while (first > 0
                && head - first < FAR
                && text.sentenceOf(first - 1) == text.sentenceOf(head)
                && !text.tag(first - 1).matches(OUTSIDE)
                && isPremodifier(first - 1, head)) {
            first--;
        }
        while (first < head && text.tag(first).matches("DT|CC|,|:|POS|IN|PDT|PRP\\$|CD|HYPH|``|''")) {
            first++;
        }
        return new TokenRange(first, head + 1);
    }

    private boolean isPremodifier(int token, int head) {
        for (int at = token; at != AnnotatedText.ROOT && at <= head; at = text.head(at)) {
            if (at == head) {
                return true;
            }
            if (text.head(at) < at) {
                return false;
            }
        }
        return false;
    }

    /** The country a noun phrase names: "Norwegian troops", "Norway's army", "the army of Norway". */
    Optional<String> countryOf(TokenRange phrase, int head) {
        Optional<String> inside = countryIn(phrase.first(), head);
        if (inside.isPresent()) {
            return inside;
        }
        for (int child : text.children(head)) {
            boolean possessor = text.isRelation(child, "nmod:poss") || text.isRelation(child, "nmod") && isOf(child);
            if (possessor) {
                TokenRange subtree = text.subtree(child);
                Optional<String> owner = countryIn(subtree.first(), subtree.end());
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOf(int noun) {
        return text.findChild(noun, "case").stream()
                .anyMatch(preposition -> text.lower(preposition).matches("of|for|to|in"));
    }

    String words(int first, int end) {
        return text.span(new TokenRange(first, end)).text();
    }
}
