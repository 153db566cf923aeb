// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Table;
import org.sitrep.record.quantity.QuantityComparator;

/** Reads numbers the text leaves open: "dozens", "tens of thousands", "several hundred", "a few". Stateless. */
public final class VagueAmountReader {

    private static final BigDecimal TWO = new BigDecimal(2);
    /** In tokens, the longest of the table: "a couple of". */
    private static final int LONGEST = 3;

    /** In tokens, the longest stack that is read on: "hundreds of thousands of millions". */
    private static final int LONGEST_STACK = 5;

    private final AnnotatedText text;
    private final VagueWords words;
    private final NumberReader numbers;

    public VagueAmountReader(AnnotatedText text, VagueWords words, NumberReader numbers) {
        this.text = text;
        this.words = words;
        this.numbers = numbers;
    }

    /** The least each word allows. */
    public record VagueWords(Map<String, BigDecimal> plurals, Map<String, BigDecimal> few) {

        public static VagueWords load() {
            Map<String, BigDecimal> plurals = new HashMap<>();
            Map<String, BigDecimal> few = new HashMap<>();
            for (Table.Row row :
                    Table.load(VagueAmountReader.class, "vague.tsv").rows()) {
                (row.get("kind").equals("plural") ? plurals : few)
                        .put(row.get("words"), new BigDecimal(row.get("low")));
            }
            return new VagueWords(plurals, few);
        }
    }

    public Optional<Amount> findAt(int token) {
        return plural(token).or(() -> few(token));
    }

    private Optional<Amount> plural(int token) {
        BigDecimal low = words.plurals().get(text.lower(token));
        if (low == null) {
            return Optional.empty();
        }
        int end = token + 1;
        BigDecimal next = end + 1 < text.size() ? words.plurals().get(text.lower(end + 1)) : null;
        while (next != null && text.lower(end).equals("of") && end - token < LONGEST_STACK) {
            low = low.multiply(next).divide(TWO);
            end += 2;
            next = end + 1 < text.size() ? words.plurals().get(text.lower(end + 1)) : null;
        }
        return Optional.of(Amount.vague(token, end, low));
    }

    /** "Several hundred", "a few", "a couple of dozen". */
    private Optional<Amount> few(int token) {
        for (int length = Math.min(LONGEST, text.size() - token); length > 0; length--) {
            BigDecimal low = words.few().get(Comparators.words(text, token, token + length));
            if (low != null) {
                return Optional.of(few(token, token + length, low));
            }
        }
        return Optional.empty();
    }

    private Amount few(int token, int end, BigDecimal low) {
        Amount counted = numbers.isScale(end) ? numbers.counted(token, end, low) : Amount.exact(token, end, low);
        return low.compareTo(TWO) == 0
                ? counted.compared(counted.end(), QuantityComparator.ABOUT)
                : Amount.vague(token, counted.end(), counted.value().orElseThrow());
    }
}
