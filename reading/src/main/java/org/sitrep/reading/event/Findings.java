// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.place.Places;
import org.sitrep.record.Actor;
import org.sitrep.record.Quantity;
import org.sitrep.record.Statement;
import org.sitrep.record.TimeExpression;

/** What the earlier layers found in a report, for events to refer to. */
public record Findings(
        Optional<LocalDate> published,
        List<TimeExpression> times,
        List<Quantity> quantities,
        Places places,
        List<Actor> actors,
        List<Statement> statements) {}
