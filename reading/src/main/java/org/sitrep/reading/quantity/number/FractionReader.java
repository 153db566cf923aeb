// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Numerals;
import org.sitrep.lexicon.Table;

/** Reads parts of a whole: "one-fifth", "two thirds of", "half of". Stateless. */
public final class FractionReader {

    private final AnnotatedText text;
    private final Map<String, Integer> parts;
    private final NumberReader numbers;

    public FractionReader(AnnotatedText text, Map<String, Integer> parts, NumberReader numbers) {
        this.numbers = numbers;
        this.text = text;
        this.parts = parts;
    }

    public static Map<String, Integer> load() {
        Map<String, Integer> parts = new HashMap<>();
        for (Table.Row row : Table.load(FractionReader.class, "fractions.tsv").rows()) {
            parts.put(row.get("word"), Integer.valueOf(row.get("parts")));
        }
        return parts;
    }

    public Optional<Amount> findAt(int token) {
        if (text.lower(token).equals("half") && isOf(token + 1)) {
            return Optional.of(Amount.exact(token, token + 1, new BigDecimal("0.5")));
        }
        OptionalInt numerator = text.lower(token).equals("a")
                ? OptionalInt.of(1)
                : Numerals.get().findCardinal(text.lower(token));
        boolean dash = Dashes.isAt(text, token + 1);
        int next = dash ? token + 2 : token + 1;
        Integer denominator = next < text.size() ? parts.get(text.lower(next)) : null;
        if (numerator.isEmpty() || denominator == null || !dash && !isOf(next + 1)) {
            return Optional.empty();
        }
        BigDecimal value =
                new BigDecimal(numerator.getAsInt()).divide(new BigDecimal(denominator), MathContext.DECIMAL32);
        return Optional.of(ofScale(token, next + 1, value));
    }

    /** "A quarter of a million". */
    private Amount ofScale(int token, int end, BigDecimal value) {
        boolean scale = end + 2 < text.size()
                && text.lower(end).equals("of")
                && text.lower(end + 1).equals("a")
                && numbers.isScale(end + 2);
        return scale ? numbers.counted(token, end + 2, value) : Amount.exact(token, end, value);
    }

    private boolean isOf(int token) {
        return token < text.size()
                && (text.lower(token).equals("of") || text.lower(token).equals("the"));
    }
}
