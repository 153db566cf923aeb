// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.reading.quantity.number.Comparators;
import org.sitrep.reading.quantity.number.FractionReader;
import org.sitrep.reading.quantity.number.VagueAmountReader;
import org.sitrep.reading.quantity.unit.Currencies;
import org.sitrep.reading.quantity.unit.CurrencyCountries;
import org.sitrep.reading.quantity.unit.MeasureUnits;
import org.sitrep.record.quantity.UnitKind;

/** The tables of this package. Immutable and thread-safe. */
record QuantityLexicon(
        Comparators comparators,
        Currencies currencies,
        CurrencyCountries currencyCountries,
        MeasureUnits measures,
        EffectFinder.EffectWords effects,
        VagueAmountReader.VagueWords vague,
        Map<String, Integer> fractions,
        WordKinds words) {

    static QuantityLexicon load() {
        return new QuantityLexicon(
                Comparators.load(),
                Currencies.load(),
                CurrencyCountries.load(),
                MeasureUnits.load(),
                EffectFinder.EffectWords.load(),
                VagueAmountReader.VagueWords.load(),
                FractionReader.load(),
                WordKinds.load(QuantityLexicon.class, "words.tsv"));
    }

    /** The kind of a unit that says little of the matter. */
    Optional<UnitKind> findUnitKind(String unit) {
        Optional<UnitKind> time = is("time", unit) ? Optional.of(UnitKind.TIME) : Optional.empty();
        return is("counter", unit) ? Optional.of(UnitKind.COUNTER) : time;
    }

    /** Whether a word is of that kind. */
    boolean is(String kind, String word) {
        return words.get(kind).has(word);
    }
}
