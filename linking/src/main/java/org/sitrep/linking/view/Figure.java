// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.Optional;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.quantity.Quantity;

/**
 * A number that is reported.
 *
 * @param of what is counted, for grouping: the unit or currency
 * @param by by whose word; empty where the reporter says it
 * @param sentence the sentence around it
 */
public record Figure(Quantity quantity, String of, Optional<Party> by, Citation words, Citation sentence) {}
