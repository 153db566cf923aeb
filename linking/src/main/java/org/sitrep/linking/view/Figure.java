// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.Optional;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.quantity.Quantity;

/**
 * A number that is reported.
 *
 * @param counted what is counted, for grouping: the unit or currency
 * @param source who says so; empty where the reporter does
 * @param sentence the sentence around it
 */
public record Figure(Quantity quantity, String counted, Optional<Party> source, Citation words, Citation sentence) {}
