// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.quantity.number.Comparators;
import org.sitrep.reading.quantity.unit.MeasureUnits;

/** Ties an amount to the one it restates: "135 billion euros ($158.3 billion)", "30 km (19 miles)". Stateless. */
final class Conversions {

    /** In tokens, the most that may stand between the two: "( equivalent to", with one to spare. */
    private static final int LONGEST_LINK = 4;

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;

    Conversions(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The index of the quantity that the one at {@code i} restates. */
    Optional<Integer> find(List<QuantityReader.Counted> found, List<Optional<Integer>> bases, int i) {
        QuantityReader.Counted own = found.get(i);
        QuantityReader.Counted before = found.get(i - 1);
        int first = before.end();
        int end = own.first();
        if (end - first > LONGEST_LINK || end <= first) {
            return Optional.empty();
        }
        String between = Comparators.words(text, first, end);
        Optional<Integer> base = bases.get(i - 1).isPresent() && lexicon.is("alternative", between)
                ? bases.get(i - 1)
                : Optional.of(i - 1).filter(previous -> lexicon.is("restating", between));
        return base.filter(other -> restates(found.get(other).unit(), own.unit()));
    }

    private boolean restates(UnitFinder.Unit first, UnitFinder.Unit second) {
        if (first.currency().isPresent() && second.currency().isPresent()) {
            return !first.currency().equals(second.currency());
        }
        Optional<String> dimension = dimension(first);
        return dimension.isPresent()
                && dimension.equals(dimension(second))
                && !first.name().equals(second.name());
    }

    private Optional<String> dimension(UnitFinder.Unit unit) {
        return unit.name().flatMap(lexicon.measures()::find).map(MeasureUnits.Measure::dimension);
    }
}
