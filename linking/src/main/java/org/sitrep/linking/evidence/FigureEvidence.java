// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;

/**
 * How many one report says came to harm in a happening, or were fired, freed, destroyed in it: its count, whatever other numbers it
 * mentions.
 *
 * @param words comparator, number and unit; of people whom no number counts the words that mean the first of them
 * @param sentence the sentence in which they stand
 * @param unit what is counted, singular
 * @param who which of them, where only some are counted, or what was done to them
 * @param including who is said to be counted in, where that is told of who did it: "including the attacker"
 * @param attack the attack that harmed them, where its sentence tells it
 * @param by whose word it is, where somebody is named
 * @param day as of when, where the text says so
 * @param written whether a number stands there; else people were counted as the report names them
 * @param former whether it is what was counted before: the 9 of "rose to 14 from 9"
 */
public record FigureEvidence(
        Words words,
        Words sentence,
        Optional<QuantityEffect> effect,
        String unit,
        Optional<String> who,
        Optional<String> including,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        QuantityComparator comparator,
        Optional<Site> site,
        Optional<Attack> attack,
        Optional<Party> by,
        Optional<LocalDate> day,
        boolean written,
        boolean former) {
    /** Whether another count of the same report is of another attack. */
    public boolean isBesides(FigureEvidence other) {
        return attack.isPresent() && other.attack.isPresent() && attack.get().isBesides(other.attack.get());
    }

    /** The same, of all who came to harm. */
    FigureEvidence ofAll() {
        return new FigureEvidence(
                words,
                sentence,
                effect,
                unit,
                Optional.empty(),
                including,
                value,
                low,
                high,
                comparator,
                site,
                attack,
                by,
                day,
                written,
                former);
    }
}
