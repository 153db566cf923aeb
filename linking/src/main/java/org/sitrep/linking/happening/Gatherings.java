// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers tellings of many reports into happenings, one after another as the reports came: later ones leave what is gathered together. */
public final class Gatherings {

    /** Of each key so many of the latest happenings. A key that ties more ties nothing that is long past. */
    private static final int MOST_OF_A_KEY = 12;

    private final List<Gathering> all = new ArrayList<>();
    private final Map<TellingKey, List<Gathering>> byKey = new HashMap<>();

    private Gatherings() {}

    public static List<Gathering> of(List<Telling> tellings) {
        Gatherings gatherings = new Gatherings();
        tellings.stream()
                .sorted(Comparator.comparingLong(telling -> telling.report().number()))
                .forEach(gatherings::add);
        return gatherings.all;
    }

    private void add(Telling telling) {
        List<TellingKey> keys = telling.keys();
        Gathering own = find(telling, keys).orElseGet(() -> begin(telling));
        keys.forEach(key -> keep(own, key));
    }

    private Gathering begin(Telling telling) {
        Gathering gathering = new Gathering(telling);
        all.add(gathering);
        return gathering;
    }

    /** The happening it is most surely of, the latest among equals, with it. */
    private Optional<Gathering> find(Telling telling, List<TellingKey> keys) {
        Set<Gathering> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Gathering> best = Optional.empty();
        int most = 0;
        for (TellingKey key : keys) {
            for (Gathering known : byKey.getOrDefault(key, List.of())) {
                int strength = tried.add(known) ? Sameness.of(telling, known, most) : 0;
                if (strength > most) {
                    most = strength;
                    best = Optional.of(known);
                }
            }
        }
        best.ifPresent(known -> known.add(telling));
        return best;
    }

    private void keep(Gathering gathering, TellingKey key) {
        List<Gathering> under = byKey.computeIfAbsent(key, each -> new ArrayList<>());
        if (under.contains(gathering)) {
            return;
        }
        if (under.size() == MOST_OF_A_KEY) {
            under.removeFirst();
        }
        under.add(gathering);
    }
}
