// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.List;
import java.util.OptionalInt;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.Reading;

/**
 * A report that a brief draws on.
 *
 * @param number its number in citations
 * @param copyOf the report it is a copy of
 * @param cited the words cited from it, in text order
 */
public record CitedReport(int number, Reading reading, OptionalInt copyOf, List<Citation> cited) {}
