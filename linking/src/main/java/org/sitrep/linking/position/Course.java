// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.linking.evidence.Stance;

/** How a party's stance on an issue went on through the days. */
final class Course {

    private Course() {}

    /** The positions, the earliest first. Where nothing clear is told, what is unclear is one. */
    static List<Position> positions(List<Observation> observations) {
        List<Observation> sorted =
                observations.stream().sorted(Observation.BY_DAY).toList();
        List<Run> runs = join(withoutLoneTurns(join(runs(sorted))));
        if (runs.isEmpty()) {
            return List.of(new Run(Stance.UNCLEAR, sorted).position(true));
        }
        return IntStream.range(0, runs.size())
                .mapToObj(i -> runs.get(i).position(i == runs.size() - 1))
                .toList();
    }

    private static List<Run> runs(List<Observation> sorted) {
        Map<Optional<LocalDate>, List<Observation>> days = sorted.stream()
                .filter(Observation::isClear)
                .collect(Collectors.groupingBy(Observation::day, LinkedHashMap::new, Collectors.toList()));
        return days.values().stream().flatMap(day -> run(day).stream()).toList();
    }

    private static Optional<Run> run(List<Observation> day) {
        return new Day(day)
                .settle()
                .map(stance -> new Run(
                        stance,
                        day.stream().filter(each -> each.stance() == stance).toList()));
    }

    /** Runs that follow each other with one stance become one. */
    private static List<Run> join(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            if (!joined.isEmpty() && joined.getLast().stance() == run.stance()) {
                joined.add(joined.removeLast().join(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** A turn that one origin tells and that is taken back afterwards is more likely a slip of ours or theirs than a turn. */
    private static List<Run> withoutLoneTurns(List<Run> runs) {
        return IntStream.range(0, runs.size())
                .filter(i -> i == 0
                        || i == runs.size() - 1
                        || !runs.get(i).isLone()
                        || runs.get(i - 1).stance() != runs.get(i + 1).stance())
                .mapToObj(runs::get)
                .toList();
    }
}
