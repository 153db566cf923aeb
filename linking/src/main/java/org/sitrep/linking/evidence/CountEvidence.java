// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;

/**
 * A number of people or things in one report.
 *
 * @param quantity its index in the reading
 * @param words comparator, number and unit
 * @param sentence the sentence in which it stands
 * @param unit what is counted, singular
 * @param event the id of the event it belongs to
 * @param by whose word it is, where somebody is named
 */
public record CountEvidence(
        int quantity,
        Words words,
        Words sentence,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        QuantityComparator comparator,
        Optional<String> unit,
        Optional<QuantityEffect> effect,
        Optional<String> event,
        Optional<Party> by) {}
