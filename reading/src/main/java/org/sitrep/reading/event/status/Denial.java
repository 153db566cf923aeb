// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.util.Optional;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.time.Interval;

/** Tells whether an event is said not to be: by grammar, by what governs its word, or by who tells it. */
public final class Denial {

    private final TriggerContext context;
    private final Statuses rules;

    public Denial(TriggerContext context, Statuses rules) {
        this.context = context;
        this.rules = rules;
    }

    /** What was said stays said. */
    public boolean covers(TriggerMatch match, Optional<Interval> when) {
        return isDenied(match.predicate(), when)
                || (match.anchor() != match.predicate() && isDenied(match.anchor(), when) || isToldByDenial(match))
                        && !rules.isSpoken(match.anchor());
    }

    private boolean isDenied(int token, Optional<Interval> when) {
        return rules.assess(token, when) == EventStatus.DENIED;
    }

    private boolean isToldByDenial(TriggerMatch match) {
        return context.findStatement(match.anchor())
                .filter(said -> said.act() == SpeechAct.DENY)
                .isPresent();
    }
}
