// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Site;

/** Knows a town again that gazetteers have twice, under two spellings: what lies within a few kilometres is one. Not thread-safe. */
final class Towns {

    private static final double NEAR_KM = 4;

    /** Cells of about 11 km from south to north; a near town lies in the same or the next. */
    private static final double CELLS_PER_DEGREE = 10;

    private static final double KM_PER_DEGREE = 111.2;

    private record Cell(long south, long west) {

        static Cell of(Site town) {
            return new Cell(
                    Math.round(town.latitude() * CELLS_PER_DEGREE), Math.round(town.longitude() * CELLS_PER_DEGREE));
        }

        Stream<Cell> around() {
            return LongStream.rangeClosed(south - 1, south + 1)
                    .boxed()
                    .flatMap(i -> LongStream.rangeClosed(west - 1, west + 1).mapToObj(j -> new Cell(i, j)));
        }
    }

    private final Map<Cell, List<Site>> known = new HashMap<>();

    /** The key of the first town that was asked for at that place. */
    String key(Site town) {
        Cell cell = Cell.of(town);
        Optional<Site> near = cell.around()
                .flatMap(around -> known.getOrDefault(around, List.of()).stream())
                .filter(other -> kilometres(other, town) <= NEAR_KM)
                .findFirst();
        if (near.isEmpty()) {
            known.computeIfAbsent(cell, c -> new ArrayList<>()).add(town);
        }
        return near.orElse(town).key();
    }

    private static double kilometres(Site one, Site other) {
        double north = (one.latitude() - other.latitude()) * KM_PER_DEGREE;
        double east = (one.longitude() - other.longitude()) * KM_PER_DEGREE * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east);
    }
}
