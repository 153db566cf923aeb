// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.sense;

import java.util.List;
import java.util.Optional;
import org.sitrep.gazetteer.Entry;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.place.toponym.Candidate;
import org.sitrep.reading.place.toponym.PlaceWords;
import org.sitrep.record.place.PlaceKind;

/**
 * Cities and the divisions named after them: "Kherson" is the city, "the Kherson region" the division around it, in one and the same report.
 * Not thread-safe; one for each text.
 */
final class CityDivisionPairs {

    /** How far a city may lie from the middle of its division, in kilometres. Set by hand; the largest provinces are wider. */
    private static final double NEAR_KM = 250;

    private final AnnotatedText text;
    private final PlaceWords words;

    CityDivisionPairs(AnnotatedText text, PlaceWords words) {
        this.text = text;
        this.words = words;
    }

    /** The one of the two that the words around a mention call for. */
    Resolver.Sense asCalled(Resolver.Sense sense, NameGroup group, Candidate mention) {
        List<PlaceKind> wanted =
                isCalledDivision(mention) ? List.of(PlaceKind.ADMIN1, PlaceKind.ADMIN2) : List.of(PlaceKind.CITY);
        Entry entry = sense.entry();
        boolean settled = wanted.contains(entry.kind()) || !isOneOfTwo(entry);
        Optional<Entry> pair = settled
                ? Optional.empty()
                : group.entries().stream()
                        .filter(other -> wanted.contains(other.kind()) && isPair(entry, other))
                        .findFirst();
        return pair.map(other -> new Resolver.Sense(other, sense.confidence())).orElse(sense);
    }

    private static boolean isOneOfTwo(Entry entry) {
        return switch (entry.kind()) {
            case CITY, ADMIN2 -> true;
            case ADMIN1 -> !PlaceWords.isState(entry);
            case COUNTRY, CONTINENT, REGION, SITE, WATER -> false;
        };
    }

    private static boolean isPair(Entry entry, Entry other) {
        return entry.country().equals(other.country()) && isOneOfTwo(other) && entry.distanceTo(other) < NEAR_KM;
    }

    private boolean isCalledDivision(Candidate mention) {
        int end = mention.range().end();
        boolean within = words.isDivision(text.lower(mention.range().last()))
                && mention.range().size() > 1;
        return within || end < text.size() && words.isDivision(singular(text.lower(end))) || isInList(end);
    }

    /** "Donetsk and Luhansk regions": the first of the two. */
    private boolean isInList(int end) {
        boolean joined = end + 2 < text.size() && text.lower(end).equals("and");
        return joined && text.lower(end + 2).endsWith("s") && words.isDivision(singular(text.lower(end + 2)));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
