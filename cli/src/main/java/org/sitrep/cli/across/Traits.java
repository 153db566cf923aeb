// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;

/**
 * What a filter can ask of something that reports tell.
 *
 * @param days empty where neither it nor any of its reports has a day
 * @param stories the ids of those it belongs to
 * @param reports the numbers of those that tell it
 * @param parties all who take part or speak
 * @param sites where it is
 * @param types of the events in it
 * @param acts of the statements on it
 * @param status as it is printed
 */
public record Traits(
        Optional<Days> days,
        Set<String> stories,
        Collection<Long> reports,
        List<Party> parties,
        List<Site> sites,
        Set<EventType> types,
        Set<SpeechAct> acts,
        Optional<String> status) {

    public Traits {
        stories = Set.copyOf(stories);
        reports = List.copyOf(reports);
        parties = List.copyOf(parties);
        sites = List.copyOf(sites);
        types = Set.copyOf(types);
        acts = Set.copyOf(acts);
    }

    Traits on(Days other) {
        return new Traits(Optional.of(other), stories, reports, parties, sites, types, acts, status);
    }
}
