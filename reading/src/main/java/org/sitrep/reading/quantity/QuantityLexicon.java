// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.quantity.number.Comparators;
import org.sitrep.reading.quantity.number.Fractions;
import org.sitrep.reading.quantity.number.VagueAmounts;
import org.sitrep.reading.quantity.unit.Currencies;
import org.sitrep.reading.quantity.unit.CurrencyCountries;
import org.sitrep.reading.quantity.unit.MeasureUnits;
import org.sitrep.record.quantity.UnitKind;

/** The tables of this package. Immutable and thread-safe. */
record QuantityLexicon(
        Comparators comparators,
        Currencies currencies,
        CurrencyCountries homes,
        MeasureUnits measures,
        Effects.Words effects,
        VagueAmounts.Words vague,
        Map<String, Integer> fractions,
        Map<String, Set<String>> words) {

    static QuantityLexicon load() {
        return new QuantityLexicon(
                Comparators.load(),
                Currencies.load(),
                CurrencyCountries.load(),
                MeasureUnits.load(),
                Effects.Words.load(),
                VagueAmounts.Words.load(),
                Fractions.load(),
                Table.load(QuantityLexicon.class, "words.tsv").group("kind", "word"));
    }

    /** The kind of a unit that says little of the matter. */
    Optional<UnitKind> findUnitKind(String unit) {
        Optional<UnitKind> time = is("time", unit) ? Optional.of(UnitKind.TIME) : Optional.empty();
        return is("counter", unit) ? Optional.of(UnitKind.COUNTER) : time;
    }

    /** Whether a word is of that kind. */
    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
