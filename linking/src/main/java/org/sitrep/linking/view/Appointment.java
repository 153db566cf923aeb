// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.time.Interval;

/**
 * Something scheduled.
 *
 * @param when empty where the text gives no day
 * @param who all who are to take part, by name
 * @param place the place's name
 * @param citations the sentences that say so, over all reports
 */
public record Appointment(Optional<Interval> when, List<Party> who, Optional<String> place, List<Citation> citations) {}
