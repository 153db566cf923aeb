// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Settles what one sentence gives: one stance of a party on an issue, none where it seems to be both for and against. */
final class SentenceStances {

    private SentenceStances() {}

    private record Key(String party, String issue) {}

    static List<StanceEvidence> settle(List<StanceEvidence> stances) {
        Map<Key, List<StanceEvidence>> groups = stances.stream()
                .collect(Collectors.groupingBy(
                        stance -> new Key(stance.party().key(), stance.issue()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream().flatMap(group -> one(group).stream()).toList();
    }

    private static Optional<StanceEvidence> one(List<StanceEvidence> group) {
        boolean both = has(group, Stance.FOR) && has(group, Stance.AGAINST);
        return both ? Optional.empty() : first(group, Stance.CONDITIONAL).or(() -> Optional.of(group.getFirst()));
    }

    private static boolean has(List<StanceEvidence> group, Stance stance) {
        return first(group, stance).isPresent();
    }

    private static Optional<StanceEvidence> first(List<StanceEvidence> group, Stance stance) {
        return group.stream().filter(each -> each.stance() == stance).findFirst();
    }
}
