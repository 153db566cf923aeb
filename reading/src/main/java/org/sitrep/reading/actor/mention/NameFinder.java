// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.record.actor.Sector;

/** Finds mentions by name: organizations, people, countries, and the metonyms of countries. Not thread-safe. */
public final class NameFinder {

    private static final Tags LAST_OF_NAME = Tags.of(Tag.NNPS, Tag.NNP, Tag.NNS, Tag.NN, Tag.CD, Tag.JJ);
    private static final Tags NO_END_OF_NAME = Tags.of(Tag.POS, Tag.COMMA, Tag.HYPH, Tag.COLON, Tag.CLOSING_QUOTE, Tag.OPENING_QUOTE);

    private static final int LONGEST = 8;
    private static final Set<String> HONORIFICS =
            Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lady");

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext setting;
    private final Set<String> besidePersons;
    private final boolean[] taken;
    private final List<Mention> found = new ArrayList<>();

    public NameFinder(AnnotatedText text, ActorLexicon lexicon, MentionContext setting) {
        this.text = text;
        this.lexicon = lexicon;
        this.setting = setting;
        this.besidePersons = besidePersons(text);
        this.taken = new boolean[text.size()];
    }

    public static boolean isHonorific(String form) {
        return HONORIFICS.contains(form);
    }

    public List<Mention> find() {
        knownBodies();
        people();
        countries();
        bodies();
        return found;
    }

    private void knownBodies() {
        for (int token = 0; token < text.size(); token++) {
            int longest = lexicon.isBodyBeginning(text.form(token)) ? Math.min(text.size(), token + LONGEST) : token;
            for (int end = longest; end > token && !taken[token]; end--) {
                TokenRange range = new TokenRange(token, end);
                boolean named = LAST_OF_NAME.has(text.tag(end - 1)) && isFree(range) && !isInPerson(range);
                Optional<ActorLexicon.Body> body = named ? lexicon.findBody(words(range)) : Optional.empty();
                body.ifPresent(known -> addBody(range, known));
            }
        }
    }

    /** A body known by name; "the Danish Senate" is another than the one that is called the Senate for short. */
    private void addBody(TokenRange range, ActorLexicon.Body body) {
        Optional<TokenRange> foreign = foreign(range, body);
        TokenRange whole = foreign.orElse(range);
        add(new Mention(
                whole,
                text.headOf(range),
                Mention.Sort.BODY,
                foreign.map(this::words).orElse(body.name()),
                Capacity.of(
                        foreign.flatMap(name -> setting.countryIn(name.first(), range.first()))
                                .or(body::country)
                                .or(() -> countryAround(range, body)),
                        Optional.of(body.sector())),
                false));
    }

    /** The name with the word for a country before it that is not the body's own. */
    private Optional<TokenRange> foreign(TokenRange range, ActorLexicon.Body body) {
        boolean possessor = range.first() > 1 && text.tag(range.first() - 1) == Tag.POS;
        int first = range.first() - (possessor ? 2 : 1);
        if (first < 0 || body.isOfNoState() || text.sentenceOf(first) != text.sentenceOf(range.first())) {
            return Optional.empty();
        }
        TokenRange whole = new TokenRange(first, range.end());
        return setting.countryIn(first, range.first())
                .filter(country -> !body.country().equals(Optional.of(country)) && isFree(whole))
                .map(country -> whole);
    }

    /** Whose body it is, where each state has one of that name: "the Mexican National Guard". */
    private Optional<String> countryAround(TokenRange range, ActorLexicon.Body body) {
        int head = text.headOf(range);
        return body.isOfNoState()
                ? Optional.empty()
                : setting.countryOf(new TokenRange(text.subtree(head).first(), range.end()), head);
    }

    /** Whether a single word is somebody's name here: part of one, or the surname of one that stands in full elsewhere. */
    private boolean isInPerson(TokenRange range) {
        if (range.size() > 1 || text.entity(range.first()) != EntityTag.PERSON) {
            return false;
        }
        return besidePersons.contains(text.form(range.first()))
                || setting.titleBefore(range.first()).role().isPresent();
    }

    /** The words that stand right before or behind one of somebody's name. */
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

    private void people() {
        for (int token = 0; token < text.size(); token++) {
            TokenRange range = runOf(EntityTag.PERSON, token).orElse(new TokenRange(token, token + 1));
            boolean run = text.entity(token) == EntityTag.PERSON;
            if (!run && (taken[token] || !isKnownName(token))) {
                continue;
            }
            TokenRange name = run ? range : knownName(token);
            if (isFree(name) && MentionContext.country(words(name)).isEmpty()) {
                addPerson(name);
            }
            token = name.last();
        }
    }

    /** A name of the lexicon that the recogniser missed. */
    private boolean isKnownName(int token) {
        boolean free = text.entity(token) == EntityTag.NONE || text.entity(token) == EntityTag.ORGANIZATION;
        return free
                && text.tag(token).isProperNoun()
                && knownName(token).size() > 0
                && lexicon.isHolder(words(knownName(token)));
    }

    private TokenRange knownName(int token) {
        for (int end = Math.min(text.size(), token + 4); end > token; end--) {
            if (lexicon.isHolder(words(new TokenRange(token, end)))) {
                return new TokenRange(token, end);
            }
        }
        return new TokenRange(token, token + 1);
    }

    private void addPerson(TokenRange run) {
        int first = nameStart(run);
        int end = nameEnd(run, first);
        TokenRange name = new TokenRange(first, end);
        MentionContext.Title title = setting.titleBefore(first);
        boolean titled = title.role().isPresent() && isFree(new TokenRange(title.first(), first + 1));
        TokenRange range = new TokenRange(titled ? title.first() : first, end);
        add(new Mention(
                range,
                text.headOf(range),
                Mention.Sort.PERSON,
                words(name).replace("[", "").replace("]", ""),
                new Capacity(title.country(), title.sector(), title.role()),
                false));
    }

    /** The name begins behind the form of address, and behind a credit or a headline that runs into it. */
    private int nameStart(TokenRange run) {
        int first = run.first();
        boolean shouted = SetOffText.isShouted(text.form(run.last()));
        for (int token = run.first(); token < run.last(); token++) {
            String form = text.form(token);
            boolean foreign = isCredit(form) || !shouted && SetOffText.isShouted(form);
            first = foreign || first == token && HONORIFICS.contains(form) ? token + 1 : first;
        }
        return first;
    }

    private int nameEnd(TokenRange run, int first) {
        int end = run.end();
        while (end > first + 1 && (NO_END_OF_NAME.has(text.tag(end - 1)) || isCredit(text.form(end - 1)))) {
            end--;
        }
        return end;
    }

    /** A picture agency, also at the end of "Orlov/Reuters". */
    private static boolean isCredit(String form) {
        String last = form.substring(form.lastIndexOf('/') + 1);
        return form.length() > 1 && (SetOffText.isAgency(last) || form.endsWith("/"));
    }

    private void countries() {
        for (int token = 0; token < text.size(); token++) {
            if (taken[token] || !Character.isUpperCase(text.form(token).charAt(0))) {
                continue;
            }
            for (int end = Math.min(text.size(), token + LONGEST); end > token; end--) {
                TokenRange range = new TokenRange(token, end);
                Optional<Country> country =
                        isFree(range) && !isInBody(range) && !isNational(range) ? country(range) : Optional.empty();
                if (country.isPresent()) {
                    addCountry(range, country.get());
                    break;
                }
            }
        }
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
        return range.size() == 1 && Nationals.find(text, range.first()).isPresent();
    }

    private Optional<Country> country(TokenRange range) {
        String words = words(range);
        Countries countries = Countries.get();
        Optional<Country> named = countries.findByName(words).or(() -> countries.findByPeople(words));
        if (named.isPresent()) {
            return named;
        }
        Optional<Country> adjective = countries.findByAdjective(words);
        if (adjective.isPresent() && text.tag(range.last()) != Tag.NNS) {
            return adjective;
        }
        boolean place = setting.isToponym(range.first());
        return place ? Optional.empty() : countries.findBySeat(words).or(() -> countries.findByCapital(words));
    }

    private void addCountry(TokenRange range, Country country) {
        add(new Mention(
                range,
                text.headOf(range),
                Mention.Sort.COUNTRY,
                country.name(),
                Capacity.of(Optional.of(country.code()), Optional.of(Sector.GOV)),
                false));
    }

    private void bodies() {
        for (int token = 0; token < text.size(); token++) {
            Optional<TokenRange> run = runOf(EntityTag.ORGANIZATION, token);
            if (run.isEmpty()) {
                continue;
            }
            TokenRange range = run.get();
            token = range.last();
            if (isFree(range) && Character.isLetter(text.form(range.first()).charAt(0))) {
                int head = text.headOf(range);
                add(new Mention(
                        range,
                        head,
                        Mention.Sort.BODY,
                        words(range),
                        Capacity.of(
                                setting.countryIn(range.first(), range.end()).or(() -> setting.countryOf(range, head)),
                                sector(range, range.last()).or(() -> sector(range, head))),
                        false));
            }
        }
    }

    /** The sector that a noun of a name tells, "Norwegian Ferry Party". */
    private Optional<Sector> sector(TokenRange name, int noun) {
        return setting.partAt(noun).flatMap(role -> setting.sectorOf(role, name.first(), noun));
    }

    /** The run of tokens of that class that begins at the token. */
    private Optional<TokenRange> runOf(EntityTag tag, int token) {
        if (text.entity(token) != tag || taken[token]) {
            return Optional.empty();
        }
        int end = token + 1;
        while (end < text.size()
                && text.entity(end) == tag
                && text.sentenceOf(end) == text.sentenceOf(token)
                && !taken[end]) {
            end++;
        }
        return Optional.of(new TokenRange(token, end));
    }

    private boolean isFree(TokenRange range) {
        for (int token = range.first(); token < range.end(); token++) {
            if (taken[token]) {
                return false;
            }
        }
        return text.sentenceOf(range.first()) == text.sentenceOf(range.last());
    }

    private void add(Mention mention) {
        Arrays.fill(taken, mention.range().first(), mention.range().end(), true);
        found.add(mention);
    }

    private String words(TokenRange range) {
        return text.span(range).text();
    }
}
