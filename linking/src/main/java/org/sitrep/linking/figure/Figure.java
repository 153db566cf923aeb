// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;

/**
 * Counts of one thing, as several reports give them.
 *
 * @param id lasting; made of the first of them
 * @param values by day
 * @param low the lowest that any gives
 * @param high the highest
 * @param latest the one that holds now
 * @param disagree whether values of one day from different origins exclude one another
 */
public record Figure(
        String id,
        Optional<String> story,
        Counted of,
        List<Value> values,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Value latest,
        boolean disagree) {

    public Figure {
        values = List.copyOf(values);
    }

    /**
     * What is counted.
     *
     * @param unit singular
     * @param who which of them, where only some are counted: children, soldiers; or that somebody is counted in: the attacker
     */
    public record Counted(Optional<QuantityEffect> effect, String unit, Optional<Site> site, Optional<String> who) {}

    /**
     * One count.
     *
     * @param origin the id of the report's origin
     * @param by whose word it is; empty where the report tells it as its own
     * @param day the day as of which it counts; of a copy that of what it copies
     */
    public record Value(
            Cited words,
            Cited sentence,
            String origin,
            Optional<Party> by,
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            QuantityComparator comparator,
            Optional<LocalDate> day) {

        Value on(Optional<LocalDate> other) {
            return new Value(words, sentence, origin, by, value, low, high, comparator, other);
        }
    }
}
