// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.linking.evidence.FigureEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.quantity.QuantityEffect;

/** Gathers what several reports say of one count of one happening. */
public final class Figures {

    private Figures() {}

    /** What is counted, in one story. */
    private record Key(String story, Optional<QuantityEffect> effect, String unit, Optional<String> who) {}

    /** By story, in the order in which the first report of each came; then by what is counted. */
    public static List<Figure> of(List<LinkedEvidence> reports) {
        Map<Key, List<Count>> counts = new LinkedHashMap<>();
        for (LinkedEvidence report : reports) {
            for (FigureEvidence told : report.evidence().figures()) {
                Key key = new Key(report.placement().story(), told.effect(), told.unit(), told.who());
                counts.computeIfAbsent(key, each -> new ArrayList<>()).add(Count.of(report, told));
            }
        }
        List<Figure> figures = new ArrayList<>();
        counts.forEach((key, told) -> Places.split(told).forEach(place -> figures.add(figure(key, place))));
        return List.copyOf(figures);
    }

    private static Figure figure(Key key, List<Count> told) {
        List<Count> counts = Copies.date(Repetitions.drop(told)).stream()
                .sorted(Count.IN_TIME)
                .toList();
        List<Figure.Value> values = counts.stream().map(Count::value).toList();
        Count first =
                counts.stream().min(Comparator.comparingLong(Count::number)).orElseThrow();
        return new Figure(
                first.id(),
                Optional.of(key.story()),
                new Figure.Counted(
                        key.effect(), key.unit(), Places.find(counts), key.who().or(() -> countedIn(counts))),
                values,
                values.stream()
                        .flatMap(value -> Bounds.of(value).lowest().stream())
                        .min(Comparator.naturalOrder()),
                values.stream()
                        .flatMap(value -> Bounds.of(value).highest().stream())
                        .max(Comparator.naturalOrder()),
                Standing.latest(counts).value(),
                Disagreement.among(values));
    }

    /** Who is counted in, where all counts say the same of it. */
    private static Optional<String> countedIn(List<Count> counts) {
        Optional<String> first = counts.getFirst().told().including();
        return first.filter(words ->
                counts.stream().allMatch(count -> count.told().including().equals(first)));
    }
}
