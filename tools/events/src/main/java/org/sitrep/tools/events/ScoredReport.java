// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.role.LocalRoles;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.role.ScoredEvent;

/** The marked events of a report as a model of single sentences sees them, in text order. */
record ScoredReport(EventScene scene, List<ScoredEvent> events, Map<ScoredEvent, GoldEvent> gold) {

    static ScoredReport of(EventScene scene, GoldReport report, RoleModel model) {
        LocalRoles local = scene.localRoles(model);
        List<ScoredEvent> events = new ArrayList<>();
        Map<ScoredEvent, GoldEvent> gold = new HashMap<>();
        for (GoldEvent event : report.events()) {
            OptionalInt token = scene.text().findTokenAt(event.anchor().start());
            if (token.isPresent()) {
                ScoredEvent scored = local.score(scene.triggers().match(token.getAsInt(), event.type()));
                events.add(scored);
                gold.put(scored, event);
            }
        }
        events.sort(Comparator.comparingInt(event -> event.match().anchor()));
        return new ScoredReport(scene, events, gold);
    }

    GoldEvent gold(ScoredEvent event) {
        return Optional.ofNullable(gold.get(event)).orElseThrow();
    }
}
