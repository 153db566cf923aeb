// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Setting;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.happening.Sides;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.time.Interval;

/**
 * A happening as one of its mentions tells it, so that a line says no more than the words on it bear out: what only other words tell, or what was guessed
 * from those around, stays open.
 *
 * @param event what the mention alone tells, where that is known
 * @param words the names in the sentence of the mention
 */
record QuotedDeed(Happening happening, Happening.Mention mention, Optional<EventEvidence> event, Naming words) {

    /** Less probable events, and such as an analyst of conflict hardly wants, are no line; set by reading briefs. */
    private static final double LEAST_CONFIDENCE = 0.6;

    private static final double LEAST_WANTED = 0.45;

    /** Whether its sentence is the news of its report and surely tells of such a deed that was done. */
    boolean isTold() {
        return event.filter(own -> own.setting() != Setting.NEWS
                        || !isReal(own.status())
                        || own.assessment().confidence() < LEAST_CONFIDENCE
                        || own.assessment().wanted() < LEAST_WANTED)
                .isEmpty();
    }

    private static boolean isReal(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    Optional<EventMode> mode() {
        return event.map(EventEvidence::mode).orElse(happening.mode());
    }

    List<Party> actors() {
        return parties(happening.actors(), event.map(EventEvidence::actors), EventField.ACTORS);
    }

    List<Party> recipients() {
        return parties(happening.recipients(), event.map(EventEvidence::recipients), EventField.RECIPIENTS);
    }

    Optional<Site> site() {
        return event.isPresent() ? told(EventField.PLACE).flatMap(EventEvidence::site) : happening.site();
    }

    Optional<Interval> when() {
        return event.isPresent() ? told(EventField.FROM).flatMap(EventEvidence::when) : happening.when();
    }

    boolean isGoingOn() {
        return event.map(EventEvidence::status).orElse(happening.status()) == EventStatus.ONGOING;
    }

    /** Nobody where the report tells it as its own. */
    List<Party> byWordOf() {
        return event.map(own -> own.byWordOf().stream().toList()).orElse(happening.byWordOf());
    }

    /** Whether the report tells it as its own. */
    boolean isOwn() {
        return event.map(EventEvidence::statement).filter(Optional::isPresent).isEmpty();
    }

    /** How many of its parties and its place the words name. */
    int told() {
        return actors().size() + recipients().size() + (site().isPresent() ? 1 : 0);
    }

    /** Those on whom all tellings agree, as this one calls them, where its words name them. */
    private List<Party> parties(List<Party> agreed, Optional<List<Party>> own, EventField field) {
        List<Party> told = own.map(parties -> told(field).isEmpty() ? List.<Party>of() : parties)
                .map(parties -> parties.stream()
                        .filter(party -> agreed.stream().anyMatch(other -> Sides.isOne(party, other)))
                        .toList())
                .orElse(agreed);
        return words.borneOut(told);
    }

    private Optional<EventEvidence> told(EventField field) {
        return event.filter(own -> !own.isInferred(field));
    }
}
