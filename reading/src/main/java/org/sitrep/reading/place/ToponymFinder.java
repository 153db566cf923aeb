// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.EntityTag;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.reading.lexicon.Countries;
import org.sitrep.record.PlaceKind;

/** Finds toponyms: names the gazetteer knows, in a setting where a place is meant, and names the recogniser takes for places. */
final class ToponymFinder {

    private static final int LONGEST = 5;
    private static final long CITY = 100_000;
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "near",
            "at",
            "from",
            "to",
            "of",
            "around",
            "outside",
            "towards",
            "toward",
            "into",
            "across",
            "throughout",
            "on",
            "between",
            "via",
            "inside",
            "through",
            "over",
            "for");
    private static final Set<String> PLACE_NOUNS = Set.of(
            "county",
            "province",
            "oblast",
            "region",
            "city",
            "state",
            "river",
            "airport",
            "district",
            "governorate",
            "island",
            "islands",
            "town",
            "village",
            "port",
            "raion",
            "peninsula",
            "valley",
            "area",
            "border",
            "metropolitan",
            "suburb");

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "upper",
            "lower",
            "greater",
            "far");

    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Gazetteer gazetteer;
    private final Metonymy metonymy;

    ToponymFinder(Gazetteer gazetteer, Metonymy metonymy) {
        this.gazetteer = gazetteer;
        this.metonymy = metonymy;
    }

    /** A toponym with the places it may mean, none where the gazetteer lacks it. */
    record Candidate(TokenRange range, List<Entry> entries) {}

    List<Candidate> find(AnnotatedText text) {
        List<Candidate> found = new ArrayList<>();
        int token = 0;
        while (token < text.size()) {
            Candidate candidate = startsName(text, token) ? candidate(text, token) : null;
            if (candidate == null) {
                token++;
                continue;
            }
            if (!metonymy.isMetonym(text, candidate.range())) {
                found.add(candidate);
            }
            token = candidate.range().end();
        }
        return found;
    }

    private static boolean startsName(AnnotatedText text, int token) {
        char first = text.form(token).charAt(0);
        boolean al = text.form(token).startsWith("al-");
        return (Character.isUpperCase(first) || al) && !text.tag(token).startsWith("VB");
    }

    /** "Southern", "North": words of direction stay outside a toponym. */
    private static boolean isDirection(AnnotatedText text, int token) {
        return DIRECTIONS.contains(text.lower(token));
    }

    private @org.jspecify.annotations.Nullable Candidate candidate(AnnotatedText text, int token) {
        int last = Math.min(text.size(), token + LONGEST);
        for (int end = last; end > token; end--) {
            TokenRange range = new TokenRange(token, end);
            if (text.sentenceOf(token) != text.sentenceOf(end - 1)) {
                continue;
            }
            List<Entry> entries = gazetteer.list(text.span(range).text());
            if (!entries.isEmpty() && isPlace(text, range, entries)) {
                return new Candidate(range, entries);
            }
        }
        return isNoName(text, token) ? null : unknown(text, token);
    }

    /** A run the recogniser takes for a place and the gazetteer does not know. */
    private static @org.jspecify.annotations.Nullable Candidate unknown(AnnotatedText text, int token) {
        boolean begins = text.entity(token) == EntityTag.LOCATION
                && (token == 0
                        || text.entity(token - 1) != EntityTag.LOCATION
                        || isDirection(text, token - 1)
                        || text.sentenceOf(token - 1) != text.sentenceOf(token));
        if (!begins || isAdjective(text, token)) {
            return null;
        }
        int end = token + 1;
        while (end < text.size()
                && text.entity(end) == EntityTag.LOCATION
                && text.sentenceOf(end) == text.sentenceOf(token)) {
            end++;
        }
        return new Candidate(new TokenRange(token, end), List.of());
    }

    private static boolean isAdjective(AnnotatedText text, int token) {
        Countries countries = Countries.get();
        String form = text.form(token);
        return countries.findByAdjective(form).isPresent()
                        && countries.findByName(form).isEmpty()
                || countries.findByPeople(form).isPresent()
                || text.tag(token).startsWith("JJ");
    }

    private boolean isPlace(AnnotatedText text, TokenRange range, List<Entry> entries) {
        if (range.size() == 1 && isNoName(text, range.first())) {
            return false;
        }
        if (isAdjective(text, range.first())
                && range.size() == 1
                && entries.stream().noneMatch(e -> e.kind() == PlaceKind.COUNTRY)) {
            return false;
        }
        boolean location = true;
        for (int token = range.first(); token < range.end(); token++) {
            if (text.entity(token) == EntityTag.PERSON) {
                return false;
            }
            location &= text.entity(token) == EntityTag.LOCATION || isStop(text, range, token);
        }
        boolean weighty = entries.stream().anyMatch(e -> e.kind() != PlaceKind.CITY && e.kind() != PlaceKind.ADMIN1);
        if (isPartOfName(text, range, location)) {
            return false;
        }
        if (text.entity(range.first()) == EntityTag.ORGANIZATION) {
            return entries.stream().anyMatch(e -> e.kind() == PlaceKind.SITE) || isBefore(text, range, ",");
        }
        return location || weighty || isLikelyCity(text, range, entries);
    }

    /** Words of direction and months, which some village somewhere bears as its name. */
    private static boolean isNoName(AnnotatedText text, int token) {
        return isDirection(text, token) || MONTHS.contains(text.lower(token));
    }

    /** The full stop of an abbreviation that the tokens part from it. */
    private static boolean isStop(AnnotatedText text, TokenRange range, int token) {
        return token > range.first() && text.form(token).equals(".");
    }

    /** "Paris Hilton", "the Berlin Wall": the name goes on in capitals, and not with a word for a sort of place. */
    private static boolean isPartOfName(AnnotatedText text, TokenRange range, boolean location) {
        int next = range.end();
        boolean goesOn = next < text.size()
                && text.sentenceOf(next) == text.sentenceOf(range.first())
                && text.tag(next).startsWith("NNP")
                && text.start(next) <= text.end(next - 1) + 1
                && !PLACE_NOUNS.contains(text.lower(next));
        if (goesOn && text.entity(next) == EntityTag.LOCATION && location) {
            return true;
        }
        boolean person = goesOn && text.entity(next) == EntityTag.PERSON;
        boolean organization = goesOn
                && text.entity(next) == EntityTag.ORGANIZATION
                && text.entity(range.first()) == EntityTag.ORGANIZATION;
        int before = range.first() - 1;
        boolean inside = before >= 0
                && text.tag(before).startsWith("NNP")
                && text.sentenceOf(before) == text.sentenceOf(range.first())
                && text.entity(before) == EntityTag.ORGANIZATION
                && text.entity(range.first()) == EntityTag.ORGANIZATION;
        return organization || inside || person && !location;
    }

    private static boolean isBefore(AnnotatedText text, TokenRange range, String sign) {
        return range.end() < text.size() && text.form(range.end()).equals(sign) && range.first() == 0;
    }

    private static boolean isLikelyCity(AnnotatedText text, TokenRange range, List<Entry> entries) {
        boolean noun = text.tag(range.last()).startsWith("NNP");
        int before = range.first() - 1;
        boolean preposition = before >= 0
                && PREPOSITIONS.contains(text.lower(before))
                && text.tag(before).matches("IN|TO");
        boolean kind = range.end() < text.size() && PLACE_NOUNS.contains(text.lower(range.end()));
        long population = entries.stream().mapToLong(Entry::population).max().orElse(0);
        boolean common =
                text.lemma(range.first()).equals(text.form(range.first()).toLowerCase(Locale.ROOT));
        boolean capitals = text.form(range.first()).length() > 3
                && text.form(range.first()).equals(text.form(range.first()).toUpperCase(Locale.ROOT));
        return noun
                        && !common
                        && (preposition || kind || population >= CITY && text.entity(range.first()) == EntityTag.NONE)
                || capitals && before < 0;
    }
}
