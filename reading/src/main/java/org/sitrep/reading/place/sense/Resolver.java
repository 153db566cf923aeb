// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.gazetteer.Entry;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.place.toponym.Candidate;
import org.sitrep.reading.place.toponym.PlaceWords;

/**
 * Settles which place each name of a report means: first from the names alone and what the report says of countries and divisions, then once
 * more with the places that are nearly settled as neighbours. Not thread-safe; one for each report.
 */
public final class Resolver {

    /** A name all of whose places lie within this distance, in kilometres, is settled whichever it means. Set by hand. */
    private static final double TOGETHER_KM = 100;

    /** From this confidence on, from 0 to 1, a place counts as a neighbour for the others. Set by hand when the model was learned. */
    private static final double SETTLED = 0.6;

    /** How many names before and after are searched for neighbours. A list of all towns would otherwise take hours. */
    private static final int REACH = 200;

    private final List<Candidate> candidates;
    private final List<NameGroup> groups;
    private final SenseFeatures features;
    private final CityDivisionPairs pairs;

    public Resolver(
            AnnotatedText text, List<Candidate> candidates, PlaceWords words, Optional<String> publisherCountry) {
        this.candidates = candidates;
        List<NameGroup> all = NameGroup.of(text, candidates);
        List<NameGroup> known = all.stream().filter(group -> !isAlike(group)).toList();
        GeographicFocus focus = new GeographicFocus(known, nations(candidates), publisherCountry);
        this.groups = all.stream().map(group -> spoken(group, focus)).toList();
        this.features = new SenseFeatures(text, candidates, words, focus);
        this.pairs = new CityDivisionPairs(text, words);
    }

    private boolean isAlike(NameGroup group) {
        return candidates.get(group.mentions().getFirst()).origin() == Candidate.Origin.ALIKE;
    }

    /** A place found only by a similar spelling has to lie in a country the report mentions. */
    private NameGroup spoken(NameGroup group, GeographicFocus focus) {
        List<Entry> entries = group.entries().stream()
                .filter(entry ->
                        !isAlike(group) || focus.findCountryShare(entry).orElse(0.0) > 0)
                .toList();
        return new NameGroup(group.name(), group.mentions(), entries, group.outer());
    }

    private static Map<String, Integer> nations(List<Candidate> candidates) {
        Map<String, Integer> nations = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.origin() == Candidate.Origin.ADJECTIVE) {
                candidate.entries().forEach(entry -> nations.merge(entry.country(), 1, Integer::sum));
            }
        }
        return nations;
    }

    public List<NameGroup> groups() {
        return groups;
    }

    public SenseFeatures features() {
        return features;
    }

    /** The place a name means, and how likely it is from 0 to 1. */
    public record Sense(Entry entry, double confidence) {}

    /** The place each candidate means, in their order; empty where no table has the name. */
    public List<Optional<Sense>> resolve(SenseModel model) {
        List<Optional<Entry>> settled = settled(model);
        List<Optional<Sense>> senses = new ArrayList<>(
                candidates.stream().map(c -> Optional.<Sense>empty()).toList());
        for (int i = 0; i < groups.size(); i++) {
            NameGroup group = groups.get(i);
            Optional<Sense> sense = best(group, model.probabilities(features, group, others(settled, i)));
            for (int mention : group.mentions()) {
                senses.set(mention, sense.map(s -> pairs.asCalled(s, group, candidates.get(mention))));
            }
        }
        return senses;
    }

    private static Optional<Sense> best(NameGroup group, double[] probabilities) {
        int best = -1;
        for (int i = 0; i < probabilities.length; i++) {
            best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(sense(group, group.entries().get(best), probabilities));
    }

    /** A place as likely as it and those beside it are: the city, its division, its namesake quarter. */
    private static Sense sense(NameGroup group, Entry best, double[] probabilities) {
        double confidence = 0;
        for (int i = 0; i < probabilities.length; i++) {
            boolean beside = group.entries().get(i).distanceTo(best) < TOGETHER_KM;
            confidence += beside ? probabilities[i] : 0;
        }
        return new Sense(best, Math.min(1, confidence));
    }

    /** For each group the place that is nearly settled before its neighbours are looked at. */
    public List<Optional<Entry>> settled(SenseModel model) {
        List<Optional<Entry>> sure = groups.stream().map(Resolver::findOnly).toList();
        List<Optional<Entry>> settled = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            NameGroup group = groups.get(i);
            List<Entry> others = others(sure, i);
            settled.add(sure.get(i)
                    .or(() -> best(group, model.probabilities(features, group, others))
                            .filter(sense -> sense.confidence() >= SETTLED)
                            .map(Sense::entry)
                            .filter(Resolver::isPoint)));
        }
        return settled;
    }

    /** The settled places of the other groups in reach. */
    public static List<Entry> others(List<Optional<Entry>> settled, int group) {
        List<Entry> others = new ArrayList<>();
        for (int i = Math.max(0, group - REACH); i < Math.min(settled.size(), group + REACH + 1); i++) {
            if (i != group) {
                settled.get(i).ifPresent(others::add);
            }
        }
        return others;
    }

    /** The place of a name that has only one, or several close together. */
    static Optional<Entry> findOnly(NameGroup group) {
        if (group.entries().isEmpty()) {
            return Optional.empty();
        }
        Entry first = group.entries().getFirst();
        boolean together = group.entries().stream().allMatch(entry -> entry.distanceTo(first) < TOGETHER_KM);
        return together && isPoint(first) ? Optional.of(first) : Optional.empty();
    }

    /** Distances to the middle of a country or sea say nothing. */
    private static boolean isPoint(Entry entry) {
        return switch (entry.kind()) {
            case CITY, SITE, ADMIN2 -> true;
            case ADMIN1, COUNTRY, REGION, CONTINENT, WATER -> false;
        };
    }
}
