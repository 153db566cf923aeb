// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.sense;

import java.util.List;
import java.util.Optional;
import org.sitrep.gazetteer.Entry;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Countries;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.place.toponym.Candidate;
import org.sitrep.reading.place.toponym.PlaceWords;
import org.sitrep.reading.place.toponym.SensePrior;
import org.sitrep.reading.place.toponym.ToponymFeatures;
import org.sitrep.record.place.PlaceKind;

/** What speaks for and against a name meaning a place. Not thread-safe; one for each text. */
public final class SenseFeatures {

    private static final long LARGE = 100_000;

    private final AnnotatedText text;
    private final List<Candidate> candidates;
    private final PlaceWords words;
    private final GeographicFocus focus;

    SenseFeatures(AnnotatedText text, List<Candidate> candidates, PlaceWords words, GeographicFocus focus) {
        this.text = text;
        this.candidates = candidates;
        this.words = words;
        this.focus = focus;
    }

    /** @param settled places of other names that are taken as settled */
    public void collect(NameGroup group, Entry entry, List<Entry> settled, FeatureSink sink) {
        String sort = ToponymFeatures.sort(entry);
        String rank = rank(group, entry);
        sink.add("sort", sort);
        sink.add("rank", rank);
        sink.add("sort+rank", sort, rank);
        sink.add("own", Boolean.toString(Gazetteer.isOwnName(entry, group.name())), kind(entry));
        if (isCapital(entry)) {
            sink.add("capital", "yes");
        }
        sink.add("rivals", sort, rivals(group, entry));
        called(group, entry, sink);
        outer(group, entry, sink);
        focus(group, entry, rank, sink);
        near(entry, settled, sink);
    }

    /** Whether a place lies in the country the report was published in. */
    boolean isAtHome(Entry entry) {
        return focus.isAtHome(entry);
    }

    private static String kind(Entry entry) {
        return entry.kind().name();
    }

    /** Its place among the places of the name by their weight, up to 4, and how far the next weighs less. */
    private static String rank(NameGroup group, Entry entry) {
        double weight = SensePrior.of(entry);
        long above = group.entries().stream()
                .filter(other -> SensePrior.of(other) > weight)
                .count();
        double best = group.entries().stream().mapToDouble(SensePrior::of).max().orElse(weight);
        String distance = best - weight > 6 ? "far" : best - weight > 2 ? "some" : "close";
        return Math.min(above, 4) + distance + (group.entries().size() == 1 ? "only" : "");
    }

    /** What weighty places of another kind bear the name. */
    private static String rivals(NameGroup group, Entry entry) {
        boolean country =
                group.entries().stream().anyMatch(other -> !other.equals(entry) && PlaceWords.isCountry(other));
        boolean state = group.entries().stream().anyMatch(other -> !other.equals(entry) && PlaceWords.isState(other));
        boolean capital = group.entries().stream().anyMatch(other -> !other.equals(entry) && isCapital(other));
        boolean large = group.entries().stream()
                .anyMatch(
                        other -> !other.equals(entry) && other.kind() == PlaceKind.CITY && other.population() >= LARGE);
        return (isCapital(entry) ? "capital/" : "")
                + (country ? "country " : "")
                + (state ? "state " : "")
                + (capital ? "capital " : large ? "city " : "");
    }

    private static boolean isCapital(Entry entry) {
        return entry.population() >= LARGE
                && Countries.get()
                        .findByCapital(entry.name())
                        .filter(country -> country.code().equals(entry.country()))
                        .isPresent();
    }

    /** "The Kherson region", "the city of Kherson". */
    private void called(NameGroup group, Entry entry, FeatureSink sink) {
        for (int mention : group.mentions()) {
            int end = candidates.get(mention).range().end();
            int before = candidates.get(mention).range().first() - 1;
            String behind = end < text.size() ? text.lower(end) : "";
            boolean of = before > 0 && text.lower(before).equals("of");
            String ahead = of ? text.lower(before - 1) : before >= 0 ? text.lower(before) : "";
            if (words.isDivision(behind) || words.isDivision(ahead)) {
                sink.add("called", "division", kind(entry));
                return;
            }
            if (words.isSettlement(ahead) || behind.equals("city")) {
                sink.add("called", "settlement", kind(entry));
                return;
            }
        }
    }

    private static void outer(NameGroup group, Entry entry, FeatureSink sink) {
        if (!group.outer().isEmpty()) {
            boolean fits = group.outer().stream().anyMatch(outer -> NameGroup.liesIn(entry, outer));
            sink.add("outer", Boolean.toString(fits));
        }
    }

    private void focus(NameGroup group, Entry entry, String rank, FeatureSink sink) {
        String country = share(focus.findCountryShare(entry));
        String division = share(focus.findDivisionShare(entry));
        boolean inner = entry.kind() == PlaceKind.CITY || entry.kind() == PlaceKind.ADMIN2;
        sink.add("country", country, inner ? "inner" : kind(entry));
        sink.add("country+rank", country, rank);
        if (inner) {
            sink.add("division", division);
            sink.add("division+country", division, country);
        }
        double agreement = focus.agreement(entry, group.name());
        sink.add("agreement", amount(agreement), inner ? "inner" : kind(entry));
        sink.add("agreement+division", amount(agreement), division);
    }

    private static String share(Optional<Double> share) {
        return share.map(s ->
                        s == 0 ? "0" : s < 0.1 ? "some" : s < 0.3 ? "third" : s < 0.6 ? "half" : s < 1 ? "most" : "all")
                .orElse("none");
    }

    private static String amount(double votes) {
        return votes == 0
                ? "0"
                : votes < 0.1 ? "0.1" : votes < 0.3 ? "0.3" : votes < 0.7 ? "0.7" : votes < 1.5 ? "1.5" : "more";
    }

    /** How close it is to places that are settled. */
    private static void near(Entry entry, List<Entry> settled, FeatureSink sink) {
        if (settled.isEmpty()) {
            sink.add("nearest", "none");
            return;
        }
        double nearest = Double.MAX_VALUE;
        int close = 0;
        for (Entry other : settled) {
            double distance = entry.distanceTo(other);
            nearest = Math.min(nearest, distance);
            close += distance < 100 ? 1 : 0;
        }
        String bucket =
                nearest < 30 ? "30" : nearest < 100 ? "100" : nearest < 300 ? "300" : nearest < 1000 ? "1000" : "far";
        sink.add("nearest", bucket);
        sink.add("close", Integer.toString(Math.min(close, 3)), Integer.toString(Math.min(settled.size(), 3)));
    }
}
