// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.ItemId;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Witnesses;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.time.Interval;

/** What the tellings of one happening say together: what is told closely over what is told vaguely, what most tell over what few do. */
final class Consensus {

    private final List<Telling> tellings;

    private Consensus(List<Telling> tellings) {
        this.tellings = tellings;
    }

    static Happening of(Gathering gathering) {
        Telling first = gathering.first();
        return new Consensus(gathering.tellings().stream()
                        .sorted(Telling.EARLIEST_FIRST)
                        .toList())
                .happening(ItemId.of("h", first.report().key(), first.event().event()));
    }

    private Happening happening(String id) {
        Telling first = tellings.getFirst();
        return new Happening(
                id,
                MostTold.of(tellings.stream().map(Telling::story).toList()),
                first.type(),
                mode(),
                actors(),
                Sides.united(tellings.stream()
                        .map(telling -> telling.event().recipients())
                        .toList()),
                site(tellings.stream()
                        .flatMap(telling -> telling.site().stream())
                        .toList()),
                when(tellings.stream()
                        .flatMap(telling -> telling.when().stream())
                        .toList()),
                status(),
                byWordOf(),
                tellings.stream().map(Consensus::mention).toList(),
                Witnesses.count(tellings.stream().map(Telling::report).toList()));
    }

    private Optional<EventMode> mode() {
        return MostTold.of(tellings.stream()
                .flatMap(telling -> telling.event().mode().stream())
                .toList());
    }

    /** A war is not at the town that one report speaks of it from. */
    private Optional<Site> site(List<Site> told) {
        return isCampaign() ? MostTold.of(told) : Grounds.best(told);
    }

    private Optional<Interval> when(List<Interval> told) {
        return isCampaign() ? MostTold.of(told) : Days.best(told);
    }

    private boolean isCampaign() {
        return tellings.getFirst().event().campaign();
    }

    /**
     * Who does it, by those that tell it as their own; where none of them says, or those by whose word alone it is known differ, it stays
     * open.
     */
    private List<Party> actors() {
        boolean own = tellings.stream().anyMatch(Telling::isOwn);
        List<List<Party>> told = tellings.stream()
                .filter(telling -> !own || telling.isOwn() || telling.isShared())
                .map(telling -> telling.doers())
                .filter(actors -> !actors.isEmpty())
                .toList();
        boolean agreed = told.stream().allMatch(actors -> Sides.meet(actors, told.getFirst()));
        return agreed || tellings.getFirst().isShared() ? Sides.united(told) : List.of();
    }

    /** What took place is told over what was planned; of what is equally real, what most tell. */
    private EventStatus status() {
        List<EventStatus> told =
                tellings.stream().map(telling -> telling.event().status()).toList();
        return MostTold.first(told, Comparator.comparing(Reality::of)).orElseThrow();
    }

    private List<Party> byWordOf() {
        if (tellings.stream().anyMatch(Telling::isOwn)) {
            return List.of();
        }
        return Sides.united(tellings.stream()
                .map(telling -> telling.event().byWordOf().stream().toList())
                .toList());
    }

    private static Happening.Mention mention(Telling telling) {
        return new Happening.Mention(
                telling.report().cite(telling.event().anchor()),
                telling.report().cite(telling.event().sentence()),
                telling.event().event());
    }
}
