// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.linking.claim.ClaimStatus;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.json.PublishedName;

/** What many reports can be asked for. */
@SuppressWarnings(
        "ImmutableEnumChecker") // the sets are never changed, and the functions are references to constructors
public enum Subject {
    CLAIM("claims", ClaimLines::new, EnumSet.allOf(Criterion.class), ClaimStatus.values()),
    FIGURE("figures", FigureLines::new, EnumSet.of(Criterion.ACTOR, Criterion.PLACE)),
    AGENDA(
            "appointments",
            AgendaLines::new,
            EnumSet.of(Criterion.ACTOR, Criterion.PLACE, Criterion.TYPE, Criterion.STATUS),
            AppointmentStatus.values()),
    HAPPENING(
            "happenings",
            HappeningLines::new,
            EnumSet.of(Criterion.ACTOR, Criterion.PLACE, Criterion.TYPE, Criterion.STATUS),
            EventStatus.values()),
    POSITION("positions", PositionLines::new, EnumSet.of(Criterion.ACTOR)),
    STORY("stories", StoryLines::new, EnumSet.of(Criterion.ACTOR, Criterion.PLACE));

    private final String plural;
    private final Function<Dossier, Lines<?>> lines;
    private final Set<Criterion> criteria;
    private final Set<String> statuses;

    Subject(String plural, Function<Dossier, Lines<?>> lines, Set<Criterion> criteria, Enum<?>... statuses) {
        this.plural = plural;
        this.lines = lines;
        this.criteria = criteria;
        this.statuses = Arrays.stream(statuses).map(Subject::printed).collect(Collectors.toUnmodifiableSet());
    }

    /** What several of them are called. */
    String plural() {
        return plural;
    }

    Lines<?> lines(Dossier dossier) {
        return lines.apply(dossier);
    }

    /** Whether it is told by the reports of some days and their stories, so that others need not be looked at. A position goes on until it changes. */
    boolean isBoundInTime() {
        return this != POSITION;
    }

    /** Whether it can have that. */
    boolean has(Criterion criterion) {
        return criteria.contains(criterion);
    }

    /** Those it can have, as they are printed. */
    Set<String> statuses() {
        return statuses;
    }

    /** A status as it is printed. */
    public static String printed(Enum<?> status) {
        return PublishedName.of(status).replace('-', ' ');
    }
}
