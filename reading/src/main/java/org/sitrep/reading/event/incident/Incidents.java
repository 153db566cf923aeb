// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sitrep.reading.event.discourse.DiscourseRoles;
import org.sitrep.reading.event.role.ScoredEvent;

/** Joins the events of a report that are probably mentions of one happening, each with the earlier one it most probably retells. */
public final class Incidents {

    private final DiscourseRoles discourse;
    private final int[] first;
    private final Map<Integer, String> names = new HashMap<>();

    /** @param apart whether two events happen on other days or at other places, so that they are two */
    public Incidents(DiscourseRoles discourse, BiPredicate<ScoredEvent, ScoredEvent> apart) {
        this.discourse = discourse;
        List<ScoredEvent> events = discourse.events();
        this.first = new int[events.size()];
        int[] mentions = new int[events.size()];
        for (int i = 0; i < first.length; i++) {
            Optional<ScoredEvent> earlier = discourse.findRetold(events.get(i), apart);
            first[i] = earlier.isPresent() ? first[discourse.index(earlier.get())] : i;
            mentions[first[i]]++;
        }
        for (int i = 0; i < first.length; i++) {
            if (mentions[i] > 1) {
                names.put(i, "i" + (names.size() + 1));
            }
        }
    }

    /** The name of the happening, where the report tells of it more than once. */
    public Optional<String> find(ScoredEvent event) {
        return Optional.ofNullable(names.get(first[discourse.index(event)]));
    }
}
