// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.time;

import java.util.Optional;
import org.sitrep.record.text.Span;

/**
 * A time expression (TIMEX3).
 *
 * @param value the TIMEX3 value, by the conventions of TempEval-3: {@code 2025-12-14}, {@code P2Y}, {@code 2025-W50-WE}
 * @param interval the calendar time it covers, where the text settles that
 */
public record TimeExpression(Span span, TimexType type, String value, Optional<Interval> interval) {}
