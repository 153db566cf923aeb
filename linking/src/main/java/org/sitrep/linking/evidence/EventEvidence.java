// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.time.Interval;

/**
 * An event as one report tells it.
 *
 * @param event its id in the reading
 * @param anchor the word that names it
 * @param sentence the sentence that tells it
 * @param statement the id of the statement it is part of: then it is only somebody's word
 * @param byWordOf whose word that is, where somebody is named
 * @param incident shared by the mentions of one happening in the report
 * @param control what it tells of who holds the place
 * @param heading whether it stands in a headline
 * @param campaign whether it is a war or another course of violence as a whole rather than one act
 * @param change that it will not be as it was planned, by the words of its sentence
 * @param planned whether the words of its sentence tell of a plan, not only of a day ahead
 * @param defence whether it only wards off what others do
 * @param setting what its sentence is for in the report
 * @param assessment how probable it is, and what was filled from context
 */
public record EventEvidence(
        String event,
        Words anchor,
        Words sentence,
        EventType type,
        Optional<EventMode> mode,
        List<Party> actors,
        List<Party> recipients,
        Optional<Site> site,
        Optional<Interval> when,
        EventStatus status,
        Optional<String> statement,
        Optional<Party> byWordOf,
        Optional<String> incident,
        Optional<PlaceControl> control,
        boolean heading,
        boolean campaign,
        Optional<Change> change,
        boolean planned,
        boolean defence,
        Setting setting,
        Assessment assessment) {

    /** Set by reading our own examples and briefs. */
    private static final double NEARLY_WANTED = 0.45;

    public EventEvidence {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Whether a field was filled from context, not from the words of its own sentence. */
    public boolean isInferred(EventField field) {
        return assessment.inferred().contains(field);
    }

    /** Whether it is nearly one that an analyst of conflict and diplomacy wants: a whole report or an appointment is told by less than a single line is. */
    public boolean isNearlyWanted() {
        return assessment.wanted() >= NEARLY_WANTED;
    }

    /** The same, planned for another day. */
    public EventEvidence plannedFor(Interval day) {
        return new EventEvidence(
                event,
                anchor,
                sentence,
                type,
                mode,
                actors,
                recipients,
                site,
                Optional.of(day),
                EventStatus.SCHEDULED,
                statement,
                byWordOf,
                incident,
                control,
                heading,
                campaign,
                change,
                true,
                defence,
                setting,
                assessment);
    }
}
