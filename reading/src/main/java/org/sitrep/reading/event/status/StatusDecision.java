// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.time.Interval;

/**
 * Decides how far an event is real: what grammar or its teller denies is denied, what its teller does not confirm is possible, what
 * grammar leaves open is not fixed by its day, of the rest the model decides. Not thread-safe.
 */
public final class StatusDecision {

    private final TriggerContext context;
    private final Statuses rules;
    private final Denial denial;
    private final StatusModel model;
    private final Optional<LocalDate> published;
    private final FeatureKeys features = new FeatureKeys();

    public StatusDecision(TriggerContext context, Statuses rules, StatusModel model, Optional<LocalDate> published) {
        this.context = context;
        this.rules = rules;
        this.denial = new Denial(context, rules);
        this.model = model;
        this.published = published;
    }

    /** An act that lies in a helping verb is done by saying it. */
    public EventStatus decide(TriggerMatch match, Optional<Interval> when) {
        if (context.text().relation(match.anchor()).isAuxiliary()) {
            return EventStatus.OCCURRED;
        }
        if (denial.covers(match, when)) {
            return EventStatus.DENIED;
        }
        EventStatus rule = rules.assess(match.predicate(), when);
        EventStatus status = model.decide(
                context,
                match,
                rule,
                StatusFeatures.day(when.map(days -> days.from().toLocalDate()), published),
                features);
        if (status == EventStatus.SCHEDULED && isOpen(rule) && isAhead(when)) {
            return rule;
        }
        boolean real = status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
        return real && isDeclined(match) ? EventStatus.POSSIBLE : status;
    }

    /** "Could meet on Friday", "is likely to meet": a day ahead fixes nothing that the words leave open. */
    private static boolean isOpen(EventStatus status) {
        return status == EventStatus.POSSIBLE || status == EventStatus.PROPOSED || status == EventStatus.DEMANDED;
    }

    private boolean isAhead(Optional<Interval> when) {
        return when.isPresent()
                && published
                        .filter(day -> !when.get().from().toLocalDate().isBefore(day))
                        .isPresent();
    }

    /** Of an event that has been given another day: it lies ahead, unless that is only wished for or possible. */
    public EventStatus decideMoved(TriggerMatch match, Optional<Interval> when) {
        EventStatus status = decide(match, when);
        return switch (status) {
            case OCCURRED, ONGOING, SCHEDULED, DENIED -> EventStatus.SCHEDULED;
            case PROPOSED, DEMANDED, POSSIBLE -> status;
        };
    }

    private boolean isDeclined(TriggerMatch match) {
        return context.findStatement(match.anchor())
                .filter(said -> said.act() == SpeechAct.DECLINE)
                .isPresent();
    }
}
