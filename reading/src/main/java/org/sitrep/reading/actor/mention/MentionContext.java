// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.place.Places;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.place.Toponym;

/** Reads the words around a name or noun: whom somebody acts for, and what they are. */
public final class MentionContext {

    private static final Words OF_OR_AT = Words.of("of", "at");
    private static final Words OWNER_PREPOSITIONS = Words.of("of", "for", "to", "in", "at");
    private static final Words DISTRICTS = Words.of("federal", "district");
    private static final Words POSSESSIVE_MARKS = Words.of("'s", "'", "’s", "’");
    private static final Tags NO_BEGINNING = Tags.of(Tag.DT, Tag.CC, Tag.COMMA, Tag.COLON, Tag.POS, Tag.IN, Tag.PDT, Tag.PRP_POSSESSIVE, Tag.CD, Tag.HYPH, Tag.OPENING_QUOTE, Tag.CLOSING_QUOTE);

    /** Tags of words that no noun phrase has before its head. */
    private static final Tags OUTSIDE = Tags.WH_WORDS.with(Tag.VBD, Tag.VBP, Tag.VBZ, Tag.VB, Tag.MD, Tag.TO, Tag.EX, Tag.IN, Tag.OPENING_QUOTE, Tag.CLOSING_QUOTE, Tag.COLON, Tag.LEFT_BRACKET, Tag.RIGHT_BRACKET);

    private static final int FAR = 9;
    private static final int LONGEST_BODY = 5;

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final Affiliation affiliation;
    private final boolean[] toponyms;
    private final Map<Integer, String> countryOfPlace = new HashMap<>();

    public MentionContext(AnnotatedText text, ActorLexicon lexicon, Places places) {
        this.text = text;
        this.lexicon = lexicon;
        this.affiliation = new Affiliation(text, lexicon);
        this.toponyms = new boolean[text.size()];
        Map<String, String> countries = new HashMap<>();
        places.gazetteer().forEach(place -> place.country().ifPresent(code -> countries.put(place.id(), code)));
        for (Toponym toponym : places.listLiteral()) {
            TokenRange range = text.tokensIn(toponym.span());
            Optional<String> country = toponym.place().map(countries::get);
            for (int token = range.first(); token < range.end(); token++) {
                toponyms[token] = true;
                int at = token;
                country.ifPresent(code -> countryOfPlace.put(at, code));
            }
        }
    }

    public boolean isToponym(int token) {
        return toponyms[token];
    }

    /**
     * What the words before a name say: "Norwegian Foreign Minister", "NATO chief".
     *
     * @param first the first token of the role, or of the name where there is none
     */
    record Title(int first, Optional<String> country, Optional<String> role, Optional<Sector> sector) {}

    /** The title before a name that begins at {@code first}. */
    Title titleBefore(int first) {
        int from = first;
        Optional<ActorLexicon.Role> noun = Optional.empty();
        int nounAt = -1;
        while (from > 0 && first - from < FAR && isTitleWord(from - 1, first)) {
            from--;
            if (noun.isEmpty()) {
                noun = roleAt(from);
                nounAt = noun.isPresent() ? from : -1;
            }
        }
        if (noun.isEmpty() || nounAt + 1 < first && !text.lower(nounAt + 1).equals("-")) {
            return new Title(first, nationalityBefore(first), Optional.empty(), Optional.empty());
        }
        int title = from;
        int head = nounAt;
        Optional<String> country = actsForStates(from, nounAt)
                ? Optional.empty()
                : actsFor(from, nounAt, head).or(() -> possessorBefore(title));
        int roleFirst = roleStart(from, nounAt);
        Optional<Sector> sector = affiliation.sector(noun.get(), from, nounAt);
        return new Title(roleFirst, country, Optional.of(words(roleFirst, nounAt + 1)), sector);
    }

    /** "Norwegian Dana Orlov", "Norway's Dana Orlov"; and with a noun that is no role, "Norwegian national Dana Orlov". */
    private Optional<String> nationalityBefore(int first) {
        int token = first - 1;
        while (token > 0 && first - token < FAR && text.tag(token) == Tag.NN) {
            token--;
        }
        boolean singular = token >= 0 && !text.tag(token).isPluralNoun();
        return singular && text.sentenceOf(token) == text.sentenceOf(first)
                ? country(text.form(token)).or(() -> possessorBefore(first))
                : Optional.empty();
    }

    private boolean isTitleWord(int token, int first) {
        Tag tag = text.tag(token);
        boolean nominal = tag.isNoun()
                || tag.isAdjective()
                || tag == Tag.HYPH
                || tag == Tag.VBN && text.isRelation(token, Relation.AMOD);
        boolean shouted = SetOffText.isShouted(text.form(token)) && !SetOffText.isShouted(text.form(first));
        return nominal
                && !shouted
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
    public static Optional<String> country(String form) {
        Countries countries = Countries.get();
        return countries
                .findByName(form)
                .or(() -> countries.findByAdjective(form))
                .or(() -> countries.findByPeople(form))
                .or(() -> countries.findByCapital(form))
                .or(() -> countries.findBySeat(form))
                .map(Country::code)
                .or(() -> Regions.get().find(form));
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
        return first >= 2 && POSSESSIVE_MARKS.has(text.lower(first - 1))
                ? countryIn(Math.max(0, first - 3), first - 1)
                : Optional.empty();
    }

    /** The role a noun names, in one word or two: "bank", "central bank". */
    public Optional<ActorLexicon.Role> roleAt(int noun) {
        return partAt(noun).filter(role -> !role.part() || isNamed(noun));
    }

    /** "The Ferry Office", "the president's office". */
    private boolean isNamed(int noun) {
        return text.findChild(noun, Relation.COMPOUND).isPresent()
                || text.findChild(noun, Relation.NMOD_POSS).stream()
                        .anyMatch(owner -> text.tag(owner).isNoun());
    }

    /** The role a noun of a name names, also one that is none by itself: "office". */
    Optional<ActorLexicon.Role> partAt(int noun) {
        Optional<ActorLexicon.Role> two = noun > 0 && text.sentenceOf(noun - 1) == text.sentenceOf(noun)
                ? lexicon.findRole(text.lower(noun - 1) + ' ' + text.lemma(noun))
                : Optional.empty();
        return two.or(() -> lexicon.findRole(text.lemma(noun)));
    }

    /** The sector of those whom a role noun means, by the noun and the words around it. */
    public Optional<Sector> sectorOf(ActorLexicon.Role role, int first, int head) {
        return affiliation.sector(role, first, head);
    }

    /** The noun phrase of a common noun: what stands before it and belongs to it, without article. */
    public TokenRange nounPhrase(int head) {
        int first = head;
        while (first > 0
                && head - first < FAR
                && text.sentenceOf(first - 1) == text.sentenceOf(head)
                && !OUTSIDE.has(text.tag(first - 1))
                && isPremodifier(first - 1, head)) {
            first--;
        }
        while (first < head && NO_BEGINNING.has(text.tag(first))) {
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

    /**
     * The country whose somebody is by the words before the noun: by its name or adjective, or by a place in it. Before "expert" a bare
     * name is what the expert knows of.
     */
    private Optional<String> actsFor(int first, int end, int head) {
        if (!lexicon.isFarRole(text.lemma(head))) {
            return countryIn(first, end).or(() -> bodyCountryIn(first, end)).or(() -> placeCountryIn(first, end));
        }
        for (int token = first; token < end; token++) {
            Optional<String> country = country(text.form(token));
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
    private Optional<String> bodyCountryIn(int first, int end) {
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

    /** The rest of "Oslo-based". */
    private static boolean isBase(String word) {
        return word.equals("-") || word.endsWith("based");
    }

    private Optional<String> placeCountryIn(int first, int end) {
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

    /** Whether a run of tokens names a body of states: "UN", "European Commission". */
    private boolean actsForStates(int first, int end) {
        for (int token = first; token < end; token++) {
            for (int stop = token + 1; stop <= Math.min(end, token + 3); stop++) {
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

    /** The country a noun phrase names: "Norwegian troops", "Norway's army", "the army of Norway", "the mayor of Oslo". */
    public Optional<String> countryOf(TokenRange phrase, int head) {
        if (actsForStates(phrase.first(), head) || isOfStates(head)) {
            return Optional.empty();
        }
        Optional<String> inside = actsFor(phrase.first(), head, head);
        if (inside.isPresent()) {
            return inside;
        }
        for (int child : text.children(head)) {
            boolean possessor = text.isRelation(child, Relation.NMOD_POSS) || text.isRelation(child, Relation.NMOD) && isOf(child);
            if (possessor) {
                TokenRange subtree = text.subtree(child);
                Optional<String> owner = countryIn(subtree.first(), subtree.end())
                        .or(() -> bodyCountryIn(subtree.first(), subtree.end()))
                        .or(() -> placeCountryIn(subtree.first(), subtree.end()));
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfStates(int head) {
        for (int child : text.children(head)) {
            TokenRange subtree = text.subtree(child);
            boolean owner = text.isRelation(child, Relation.NMOD_POSS) || text.isRelation(child, Relation.NMOD) && isOf(child);
            if (owner && actsForStates(subtree.first(), Math.min(subtree.end(), child + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int noun) {
        Words prepositions = lexicon.isFarRole(text.lemma(text.head(noun))) ? OF_OR_AT : OWNER_PREPOSITIONS;
        return text.findChild(noun, Relation.CASE).stream().anyMatch(preposition -> prepositions.has(text.lower(preposition)));
    }

    /** The end of a word with what hyphens join to it: "son-in-law". */
    public int wordEnd(int token) {
        int end = token + 1;
        while (end + 1 < text.size()
                && text.form(end).equals("-")
                && text.start(end) == text.end(end - 1)
                && text.end(end) == text.start(end + 1)) {
            end += 2;
        }
        return end;
    }

    public String words(int first, int end) {
        return text.span(new TokenRange(first, end)).text();
    }
}
