// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.place.Places;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.TimeExpression;

/** What the earlier layers found in a report, for events to refer to. */
public record EarlierLayers(
        Optional<LocalDate> published,
        List<TimeExpression> times,
        List<Quantity> quantities,
        Places places,
        List<Actor> actors,
        List<Statement> statements) {}
