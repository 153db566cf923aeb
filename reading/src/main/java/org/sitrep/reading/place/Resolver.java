// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.reading.lexicon.Countries;
import org.sitrep.reading.lexicon.Country;
import org.sitrep.record.PlaceKind;

/**
 * Settles which place a name means, from its weight, the countries and divisions the report speaks of, what follows it ("Springfield,
 * Ohio"), and the places near by. One sense of a name per report. Not thread-safe; one for each report.
 */
final class Resolver {

    private static final double NEAR_KM = 300;
    private static final double AGREEMENT = 5;
    private static final double MOST_AGREEMENT = 8;
    private static final double CAPITAL = 4;
    private static final long LARGE = 100_000;
    private static final Set<String> DIVISION_NOUNS =
            Set.of("region", "oblast", "province", "governorate", "state", "district");

    private final AnnotatedText text;
    private final List<ToponymFinder.Candidate> candidates;
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> divisions = new HashMap<>();
    private final Map<String, Map<String, Double>> votes = new HashMap<>();
    private final Map<String, Entry> senses = new HashMap<>();

    Resolver(AnnotatedText text, List<ToponymFinder.Candidate> candidates) {
        this.text = text;
        this.candidates = candidates;
        countAdjectives();
        candidates.forEach(this::count);
        candidates.forEach(this::vote);
    }

    private void countAdjectives() {
        Countries all = Countries.get();
        for (int token = 0; token < text.size(); token++) {
            String form = text.form(token);
            if (Character.isUpperCase(form.charAt(0))) {
                all.findByAdjective(form)
                        .or(() -> all.findByPeople(form))
                        .or(() -> all.findByCapital(form))
                        .map(Country::code)
                        .ifPresent(code -> countries.merge(code, 1.0, Double::sum));
            }
        }
    }

    /** What a name says of the countries and divisions in the report; one that may be a country or a state says nothing. */
    private void count(ToponymFinder.Candidate candidate) {
        List<Entry> entries = candidate.entries();
        boolean country = entries.stream().anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY);
        boolean state = entries.stream().anyMatch(Resolver::isState);
        boolean single = entries.stream().map(Entry::country).distinct().count() == 1;
        for (Entry entry : entries) {
            if (entry.country().isEmpty() || country && state) {
                continue;
            }
            if (entry.kind() == PlaceKind.COUNTRY) {
                countries.merge(entry.country(), 2.0, Double::sum);
            } else if (isState(entry)) {
                countries.merge(entry.country(), 1.0, Double::sum);
                divisions.merge(division(entry), 1.0, Double::sum);
            } else if (single && !country) {
                countries.merge(entry.country(), 0.5 / entries.size(), Double::sum);
            }
        }
    }

    /** Every name speaks for the divisions it may lie in, the louder the fewer they are; several towns and counties of one agree. */
    private void vote(ToponymFinder.Candidate candidate) {
        List<String> possible = candidate.entries().stream()
                .filter(entry -> entry.kind() == PlaceKind.CITY || entry.kind() == PlaceKind.ADMIN1)
                .filter(entry -> !entry.admin1().isEmpty())
                .map(Resolver::division)
                .distinct()
                .toList();
        String name = Gazetteer.key(text.span(candidate.range()).text());
        possible.forEach(division ->
                votes.computeIfAbsent(division, d -> new TreeMap<>()).put(name, 1.0 / possible.size()));
    }

    /** How much the other names of the report speak for the division of a place. */
    private double agreement(Entry entry, String name) {
        return votes.getOrDefault(division(entry), Map.of()).entrySet().stream()
                .filter(vote -> !vote.getKey().equals(name))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static boolean isState(Entry entry) {
        return entry.kind() == PlaceKind.ADMIN1 && entry.population() > 0;
    }

    private static String division(Entry entry) {
        return entry.country() + "." + entry.admin1();
    }

    /** The place each candidate means, in their order. */
    List<Optional<Entry>> resolve() {
        for (int i = 0; i < candidates.size(); i++) {
            int at = i;
            follower(i).ifPresent(entry -> senses.putIfAbsent(key(at), entry));
        }
        return java.util.stream.IntStream.range(0, candidates.size())
                .mapToObj(this::sense)
                .toList();
    }

    private String key(int i) {
        return Gazetteer.key(text.span(candidates.get(i).range()).text());
    }

    private Optional<Entry> sense(int i) {
        Entry known = senses.get(key(i));
        if (known != null) {
            return Optional.of(known);
        }
        boolean division = isCalledDivision(candidates.get(i).range());
        Optional<Entry> best = candidates.get(i).entries().stream()
                .max(Comparator.comparingDouble((Entry entry) -> score(entry, key(i), division)));
        best.ifPresent(entry -> senses.put(key(i), entry));
        return best;
    }

    private boolean isCalledDivision(TokenRange range) {
        return range.end() < text.size() && DIVISION_NOUNS.contains(text.lower(range.end()));
    }

    /** "Springfield, Ohio": the second name says which of the first is meant. */
    private Optional<Entry> follower(int i) {
        if (i + 1 >= candidates.size()) {
            return Optional.empty();
        }
        TokenRange here = candidates.get(i).range();
        TokenRange next = candidates.get(i + 1).range();
        boolean comma = next.first() == here.end() + 1 && text.form(here.end()).equals(",");
        if (!comma) {
            return Optional.empty();
        }
        return candidates.get(i).entries().stream()
                .filter(entry -> candidates.get(i + 1).entries().stream().anyMatch(outer -> lies(entry, outer)))
                .max(Comparator.comparingDouble((Entry entry) -> score(entry, key(i), false)));
    }

    private static boolean lies(Entry inner, Entry outer) {
        if (inner.equals(outer) || !inner.country().equals(outer.country())) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY -> true;
            case ADMIN1 -> inner.admin1().equals(outer.admin1()) && inner.kind() == PlaceKind.CITY;
            default -> false;
        };
    }

    private double score(Entry entry, String name, boolean calledDivision) {
        double score = weight(entry);
        if (calledDivision && (entry.kind() == PlaceKind.ADMIN1 || entry.kind() == PlaceKind.REGION)) {
            score += 6;
        }
        double total =
                countries.values().stream().mapToDouble(Double::doubleValue).sum();
        double share = total == 0 ? 0 : countries.getOrDefault(entry.country(), 0.0) / total;
        score += 9 * share + (share > 0 ? 2 : 0);
        if (entry.kind() == PlaceKind.CITY && divisions.containsKey(division(entry))) {
            score += 7;
        }
        if (!entry.admin1().isEmpty() && !isState(entry)) {
            score += Math.min(MOST_AGREEMENT, AGREEMENT * agreement(entry, name));
        }
        if (isCapital(entry)) {
            score += CAPITAL;
        }
        boolean neighbour = entry.kind() == PlaceKind.CITY
                && senses.values().stream()
                        .anyMatch(other -> other.kind() == PlaceKind.CITY && other.distanceTo(entry) < NEAR_KM);
        return neighbour ? score + 4 : score;
    }

    private static boolean isCapital(Entry entry) {
        return entry.population() >= LARGE
                && Countries.get()
                        .findByCapital(entry.name())
                        .filter(country -> country.code().equals(entry.country()))
                        .isPresent();
    }

    /** How likely a place is meant by its name, before the report is looked at. */
    private static double weight(Entry entry) {
        return switch (entry.kind()) {
            case COUNTRY, CONTINENT -> 20;
            case REGION, WATER, SITE -> 19;
            case ADMIN1 -> entry.population() >= 1_000_000 ? 15.5 : entry.population() > 0 ? 9.5 : 8;
            case CITY -> entry.population() > 0 ? 2.1 * Math.log10((double) entry.population()) : 4;
        };
    }
}
