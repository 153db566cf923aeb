// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.gazetteer.Entry;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.gazetteer.NameSearch;
import org.sitrep.gazetteer.name.Transliteration;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.record.place.PlaceKind;

/** Proposes the runs of words that may be toponyms. Not thread-safe; one for each text. */
public final class Candidates {

    /** In tokens, the longest name that is looked for. Set by hand. */
    private static final int LONGEST = 6;

    /** In letters: a word in capitals that is no longer is an abbreviation. Set by hand. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** In inhabitants: a word in capitals at the head of a report names such a city, if any. Set by hand. */
    private static final int LARGE_CITY = 100_000;

    private final AnnotatedText text;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameSearch search;

    public Candidates(AnnotatedText text, Gazetteer gazetteer, PlaceWords words) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.words = words;
        this.search = gazetteer.search();
    }

    /** The runs that begin at a token, the longest first; of two of one length, the one the gazetteer has. */
    public List<Candidate> listAt(int token) {
        if (!startsName(token)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        addNames(token, found);
        findArticled(token).filter(name -> isNew(name.range(), found)).ifPresent(found::add);
        findAdjective(token).ifPresent(candidate -> {
            found.removeIf(name -> name.range().equals(candidate.range()));
            found.add(candidate);
        });
        findCounty(token).ifPresent(found::add);
        findRecognised(token)
                .or(() -> findDescribed(token))
                .filter(run -> isNew(run, found))
                .ifPresent(run -> found.add(unknown(run)));
        findNamedBySort(token).filter(run -> isNew(run, found)).ifPresent(run -> found.add(unknown(run)));
        found.sort((a, b) -> b.range().size() - a.range().size());
        return found;
    }

    private static boolean isNew(TokenRange run, List<Candidate> found) {
        return found.stream().noneMatch(candidate -> candidate.range().equals(run));
    }

    private boolean startsName(int token) {
        String form = text.form(token);
        return Character.isUpperCase(form.charAt(0))
                || ArabicArticle.findAt(text, token).isPresent();
    }

    /** "Al-Raqqa", which the gazetteer has as "Ar Raqqah": the towns of the name under another article. Small ones are only alike. */
    private Optional<Candidate> findArticled(int token) {
        return ArabicArticle.findAt(text, token)
                .filter(range -> !words.isOther(text.span(range).text()))
                .flatMap(range -> {
                    List<Entry> entries = respelled(range).toList();
                    List<Entry> large =
                            entries.stream().filter(Candidates::isKnownArabic).toList();
                    boolean alike = large.isEmpty();
                    Candidate.Origin origin = alike ? Candidate.Origin.ALIKE : Candidate.Origin.NAME;
                    return entries.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Candidate(range, origin, alike ? entries : large));
                });
    }

    private Stream<Entry> respelled(TokenRange range) {
        return ArabicArticle.spellings(text, range)
                .flatMap(spelling -> gazetteer.list(spelling).stream())
                .filter(entry -> Transliteration.applies(entry.country()))
                .distinct();
    }

    /** A larger town, a province or a region of a country whose names are transliterated. */
    static boolean isKnownArabic(Entry entry) {
        boolean wide = entry.kind() == PlaceKind.ADMIN1 || entry.kind() == PlaceKind.REGION;
        return Transliteration.applies(entry.country()) && (wide || isLargeCity(entry));
    }

    /** With the province of "al-Quneitra", which the gazetteer has without the article. */
    private List<Entry> withProvince(TokenRange range, List<Entry> entries) {
        if (!ArabicArticle.begins(text, range)) {
            return entries;
        }
        Stream<Entry> provinces = respelled(range)
                .filter(province -> province.kind() == PlaceKind.ADMIN1
                        && entries.stream().anyMatch(e -> e.country().equals(province.country())));
        return Stream.concat(entries.stream(), provinces).distinct().toList();
    }

    private void addNames(int token, List<Candidate> found) {
        search.restart();
        int last = Math.min(text.tokensOfSentence(text.sentenceOf(token)).end(), token + LONGEST);
        for (int end = token; end < last; end++) {
            boolean spaced = end > token && text.start(end) > text.end(end - 1);
            if (!search.advance(text.text(), text.start(end), text.end(end), spaced)) {
                return;
            }
            if (search.isName()
                    && !isShouted(token, end)
                    && !words.isOther(text.span(new TokenRange(token, end + 1)).text())) {
                TokenRange range = new TokenRange(token, end + 1);
                List<Entry> entries =
                        end == token ? inDateline(token, search.entries()) : withProvince(range, search.entries());
                found.add(new Candidate(range, Candidate.Origin.NAME, entries));
            }
        }
    }

    /** Short words in capitals are abbreviations, not villages: "IT", "WHO"; those of states stand after a town: "Salem, OR". */
    private boolean isShouted(int token, int last) {
        String form = text.form(token);
        boolean shouted = token == last
                && form.length() <= LONGEST_ABBREVIATION
                && form.chars().allMatch(Character::isUpperCase);
        if (!shouted) {
            return false;
        }
        if (Dateline.isAt(text, token)) {
            return gazetteer.list(form).stream().noneMatch(Candidates::isLargeCity);
        }
        boolean behindTown = token > 0 && text.form(token - 1).equals(",");
        return gazetteer.list(form).stream()
                .noneMatch(entry ->
                        PlaceWords.isCountry(entry) || PlaceWords.isState(entry) && (form.length() > 2 || behindTown));
    }

    /** An agency's dateline leaves the state or country out where the city is known to all: "GENEVA (Wire)" is not in Illinois. */
    private List<Entry> inDateline(int token, List<Entry> entries) {
        boolean known = Dateline.isOfAgency(text, token) && entries.stream().anyMatch(Candidates::isLargeCity);
        return known ? entries.stream().filter(Candidates::isLargeCity).toList() : entries;
    }

    static boolean isLargeCity(Entry entry) {
        return PlaceWords.isCountry(entry) || entry.kind() == PlaceKind.CITY && entry.population() >= LARGE_CITY;
    }

    /** "Danish", "South African"; not the second word of the latter. */
    private Optional<Candidate> findAdjective(int token) {
        int after = Math.min(text.size(), token + 2);
        return findAdjective(new TokenRange(token, after)).or(() -> findAdjective(new TokenRange(token, token + 1)));
    }

    private Optional<Candidate> findAdjective(TokenRange range) {
        String form = text.span(range).text();
        List<Entry> entries = words.listByAdjective(form);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean name = gazetteer.list(form).stream().anyMatch(PlaceWords::isCountry);
        boolean second = range.first() > 0
                && range.size() == 1
                && !words.listByAdjective(text.form(range.first() - 1) + " " + form)
                        .isEmpty();
        return name || second
                ? Optional.empty()
                : Optional.of(new Candidate(range, Candidate.Origin.ADJECTIVE, entries));
    }

    /** "Douglas and Wyandotte counties": each name stands for its county. */
    private Optional<Candidate> findCounty(int token) {
        int last = Math.min(text.tokensOfSentence(text.sentenceOf(token)).end(), token + LONGEST);
        for (int at = token + 1; at < last; at++) {
            if (text.lower(at).equals("counties")) {
                List<Entry> entries = gazetteer.list(text.form(token) + " County");
                return entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Candidate(new TokenRange(token, token + 1), Candidate.Origin.NAME, entries));
            }
            boolean list = text.tag(at).isProperNoun()
                    || text.lower(at).equals("and")
                    || text.form(at).equals(",");
            if (!list) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The run of words the recogniser takes for one place. */
    private Optional<TokenRange> findRecognised(int token) {
        if (text.entity(token) != EntityTag.LOCATION || words.isDirection(text.lower(token))) {
            return Optional.empty();
        }
        boolean begins = token == 0
                || text.entity(token - 1) != EntityTag.LOCATION
                || words.isDirection(text.lower(token - 1))
                || text.sentenceOf(token - 1) != text.sentenceOf(token);
        int end = token + 1;
        while (end < text.size()
                && text.entity(end) == EntityTag.LOCATION
                && text.sentenceOf(end) == text.sentenceOf(token)) {
            end++;
        }
        return begins ? Optional.of(new TokenRange(token, end)) : Optional.empty();
    }

    /** "Bara, a market town", whatever the recogniser takes it for. */
    private Optional<TokenRange> findDescribed(int token) {
        TokenRange name = new TokenRange(token, token + 1);
        boolean alone = text.tag(token).isProperNoun()
                && (token == 0 || !text.tag(token - 1).isProperNoun());
        return alone && new TownApposition(text, words).follows(name) ? Optional.of(name) : Optional.empty();
    }

    /** A run of capitalised words that ends in a word for a sort of place: "Vexholm River". */
    private Optional<TokenRange> findNamedBySort(int token) {
        int last = Math.min(text.tokensOfSentence(text.sentenceOf(token)).end(), token + LONGEST);
        int end = token;
        while (end < last && isCapital(end) && text.start(end) <= text.end(Math.max(token, end - 1)) + 1) {
            end++;
            boolean sort = end > token + 1 && words.isSort(text.lower(end - 1));
            if (sort && (end == last || !isCapital(end))) {
                boolean direction = words.isDirection(text.lower(token));
                boolean known = direction
                        && !gazetteer
                                .list(text.span(new TokenRange(token + 1, end)).text())
                                .isEmpty();
                return known ? Optional.empty() : Optional.of(new TokenRange(token, end));
            }
        }
        return Optional.empty();
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(text.form(token).charAt(0));
    }

    private Candidate unknown(TokenRange run) {
        String name = text.span(run).text();
        List<Entry> division = gazetteer.listDivisions(name);
        if (!division.isEmpty()) {
            return new Candidate(run, Candidate.Origin.NAME, division);
        }
        List<Entry> alike = gazetteer.listAlike(name);
        Candidate.Origin origin = alike.isEmpty() ? Candidate.Origin.UNKNOWN : Candidate.Origin.ALIKE;
        return new Candidate(run, origin, alike);
    }
}
