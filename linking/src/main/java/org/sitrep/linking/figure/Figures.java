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
import org.sitrep.linking.happening.Happening;

/** Gathers what several reports say of one count of one happening. */
public final class Figures {

    private Figures() {}

    /** What is counted, in one story. */
    private record Key(String story, Counting of) {}

    /**
     * By story, in the order in which the first report of each came; then by what is counted.
     *
     * @param happenings what the reports tell of together: the counts of one stand together, whatever the stories
     */
    public static List<Figure> of(List<LinkedEvidence> reports, List<Happening> happenings) {
        Map<Key, List<Count>> counts = new LinkedHashMap<>();
        for (LinkedEvidence report : reports) {
            for (FigureEvidence told : report.evidence().figures()) {
                Key key = new Key(report.placement().story(), Counting.of(told));
                counts.computeIfAbsent(key, each -> new ArrayList<>()).add(Count.of(report, told));
            }
        }
        Occasions occasions = Occasions.of(happenings);
        List<Part> parts = new ArrayList<>();
        counts.forEach((key, told) -> Places.split(told).stream()
                .flatMap(place -> Attacks.split(place).stream())
                .forEach(attack -> parts.add(occasions.part(key.of(), attack))));
        return Joining.join(parts).stream().map(Figures::figure).toList();
    }

    private static Figure figure(Part part) {
        List<Count> counts = Copies.date(Repetitions.drop(part.counts())).stream()
                .sorted(Count.IN_TIME)
                .toList();
        List<Figure.Value> values = counts.stream().map(Count::value).toList();
        Count first =
                counts.stream().min(Comparator.comparingLong(Count::number)).orElseThrow();
        return new Figure(
                first.id(),
                Optional.of(part.story()),
                new Figure.Counted(
                        part.of().effect(),
                        part.of().unit(),
                        Places.find(counts),
                        part.of().who().or(() -> countedIn(counts))),
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
