// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.name;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.CountryWords;
import org.sitrep.reading.actor.mention.Capacity;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.record.actor.Sector;

/** Finds bodies by name: those of the lexicon, and those the recogniser takes for one. Not thread-safe. */
final class BodyNames {

    private static final Tags LAST_OF_NAME = Tags.of(Tag.NNPS, Tag.NNP, Tag.NNS, Tag.NN, Tag.CD, Tag.JJ);

    private static final Tags NAME_TAGS = Tags.NOUNS.with(Tag.JJ);

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext context;
    private final CountryWords countries;
    private final Set<String> besidePersons;
    private final Set<String> spokenOf;
    private final NamedMentions found;

    BodyNames(AnnotatedText text, ActorLexicon lexicon, MentionContext context, NamedMentions found) {
        this.text = text;
        this.lexicon = lexicon;
        this.context = context;
        this.countries = new CountryWords(text);
        this.besidePersons = besidePersons(text);
        this.spokenOf = spokenOf(text);
        this.found = found;
    }

    /** Adds the bodies whose letters the report tells, "the Royal Sea Fund (RSF)", where the lexicon has them by no such name. */
    void addIntroduced() {
        for (int bracket = 2; bracket + 2 < text.size(); bracket++) {
            String letters = text.form(bracket + 1);
            int first = bracket - letters.length();
            boolean initials = letters.length() > 1
                    && first >= 0
                    && text.form(bracket).equals("(")
                    && text.form(bracket + 2).equals(")")
                    && isSpelledBy(letters, first);
            if (initials) {
                TokenRange name = new TokenRange(first, bracket);
                if (lexicon.findBody(words(name)).isEmpty()) {
                    addRecognised(name);
                }
            }
        }
    }

    private boolean isSpelledBy(String letters, int first) {
        for (int i = 0; i < letters.length(); i++) {
            if (!Character.isUpperCase(letters.charAt(i))
                    || text.form(first + i).charAt(0) != letters.charAt(i)
                    || !NAME_TAGS.has(text.tag(first + i))) {
                return false;
            }
        }
        return true;
    }

    /** Adds the bodies of the lexicon, the longest name first. */
    void addKnown() {
        for (int token = 0; token < text.size(); token++) {
            int longest = lexicon.isBodyBeginning(text.form(token))
                    ? Math.min(text.size(), token + NameFinder.LONGEST_NAME)
                    : token;
            for (int end = longest; end > token && !found.isTaken(token); end--) {
                TokenRange range = new TokenRange(token, end);
                findKnown(range).ifPresent(body -> addKnown(range, body));
            }
        }
    }

    private Optional<ActorLexicon.Body> findKnown(TokenRange range) {
        boolean possible = LAST_OF_NAME.has(text.tag(range.last()))
                && found.isFree(range)
                && !isInPerson(range)
                && !isCutShort(range);
        return possible ? lexicon.findBody(words(range)).map(body -> choose(words(range), body)) : Optional.empty();
    }

    /** Of several bodies of one name the one whose own country the report speaks of: in Sudan, the RSF are the Rapid Support Forces. */
    private ActorLexicon.Body choose(String name, ActorLexicon.Body last) {
        return lexicon.listHomonyms(name).stream()
                .filter(body -> body.country().filter(spokenOf::contains).isPresent())
                .findFirst()
                .orElse(last);
    }

    /** Whether a name that is an adjective, or has an article, goes on: "the West Bank", "Western Sahara". */
    private boolean isCutShort(TokenRange range) {
        boolean loose = text.tag(range.last()).isAdjective()
                || text.lower(range.first()).equals("the");
        return loose
                && range.end() < text.size()
                && (text.tag(range.end()).isProperNoun()
                        || text.form(range.end()).equals("-")
                        || text.lower(range.end()).equals("of")
                                && text.findChild(range.last(), Relation.NMOD).isPresent());
    }

    private static Set<String> spokenOf(AnnotatedText text) {
        Set<String> codes = new HashSet<>();
        for (int token = 0; token < text.size(); token++) {
            if (Character.isUpperCase(text.form(token).charAt(0))) {
                CountryWords.find(text.form(token)).ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** A body known by name; "the Danish Senate" is another than the one that is called the Senate for short. */
    private void addKnown(TokenRange range, ActorLexicon.Body body) {
        Optional<TokenRange> foreign = findForeign(range, body);
        TokenRange whole = foreign.orElse(range);
        found.add(new Mention(
                whole,
                text.headOf(range),
                Mention.Sort.BODY,
                foreign.map(this::words).orElse(body.name()),
                Capacity.of(
                        foreign.flatMap(name -> countries.findIn(name.first(), range.first()))
                                .or(body::country)
                                .or(() -> findCountryAround(range, body)),
                        Optional.of(body.sector())),
                false));
    }

    /** The name together with a country before it that is not the body's own. */
    private Optional<TokenRange> findForeign(TokenRange range, ActorLexicon.Body body) {
        boolean possessor = range.first() > 1 && text.tag(range.first() - 1) == Tag.POS;
        int first = range.first() - (possessor ? 2 : 1);
        if (first < 0 || body.isOfNoState() || text.sentenceOf(first) != text.sentenceOf(range.first())) {
            return Optional.empty();
        }
        TokenRange whole = new TokenRange(first, range.end());
        return countries
                .findIn(first, range.first())
                .filter(country -> !body.country().equals(Optional.of(country)) && found.isFree(whole))
                .map(country -> whole);
    }

    /** The country whose body it is, where each state has one of that name: "the Mexican National Guard". */
    private Optional<String> findCountryAround(TokenRange range, ActorLexicon.Body body) {
        int head = text.headOf(range);
        return body.isOfNoState()
                ? Optional.empty()
                : context.findCountry(new TokenRange(text.subtree(head).first(), range.end()), head);
    }

    /** Whether a single word names a person here: part of a name, or the surname of someone named in full elsewhere. */
    private boolean isInPerson(TokenRange range) {
        if (range.size() > 1 || text.entity(range.first()) != EntityTag.PERSON) {
            return false;
        }
        return besidePersons.contains(text.form(range.first()))
                || context.titleBefore(range.first()).role().isPresent();
    }

    /** The words that stand right before or after a word of a person's name. */
    private static Set<String> besidePersons(AnnotatedText text) {
        Set<String> words = new HashSet<>();
        for (int token = 0; token < text.size(); token++) {
            boolean beside = token > 0 && text.entity(token - 1) == EntityTag.PERSON
                    || token + 1 < text.size() && text.entity(token + 1) == EntityTag.PERSON;
            if (beside) {
                words.add(text.form(token));
            }
        }
        return words;
    }

    /** Adds what else the recogniser takes for a body. */
    void addRecognised() {
        for (int token = 0; token < text.size(); token++) {
            Optional<TokenRange> run = found.findRun(EntityTag.ORGANIZATION, token);
            if (run.isPresent()) {
                addRecognised(run.get());
                token = run.get().last();
            }
        }
    }

    private void addRecognised(TokenRange range) {
        if (!found.isFree(range) || !Character.isLetter(text.form(range.first()).charAt(0))) {
            return;
        }
        int head = text.headOf(range);
        found.add(new Mention(
                range,
                head,
                Mention.Sort.BODY,
                words(range),
                Capacity.of(
                        countries.findIn(range.first(), range.end()).or(() -> context.findCountry(range, head)),
                        findSector(range, range.last()).or(() -> findSector(range, head))),
                false));
    }

    /** The sector that a noun of a name tells, "Norwegian Ferry Party". */
    private Optional<Sector> findSector(TokenRange name, int noun) {
        return context.findRoleInName(noun).flatMap(role -> context.findSector(role, name.first(), noun));
    }

    private String words(TokenRange range) {
        return text.span(range).text();
    }
}
