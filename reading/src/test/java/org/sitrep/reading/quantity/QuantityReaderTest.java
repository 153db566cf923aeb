// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.reading.time.TimeReader;
import org.sitrep.record.quantity.Quantity;

/** How quantities are read; the table {@code quantities.csv} beside this class has a line for each way of writing one. */
class QuantityReaderTest {

    private final TimeReader times = TimeReader.load();
    private final QuantityReader reader = QuantityReader.load();

    @Test
    void aConversionInBracketsIsAQuantityOfItsOwn() {
        assertThat(quantities("Norland needs about 120 billion euros ($139.2 billion)."))
                .extracting(
                        q -> q.span().text(),
                        q -> value(q.value()),
                        q -> q.currency().orElse(""))
                .containsExactly(
                        tuple("about 120 billion euros", "120000000000", "EUR"),
                        tuple("$139.2 billion", "139200000000", "USD"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "quantities.csv",
            delimiter = '|',
            numLinesToSkip = 2,
            ignoreLeadingAndTrailingWhitespace = true)
    void readsOneQuantity(
            String sentence,
            String words,
            String value,
            String low,
            String high,
            String comparator,
            String unit,
            String currency) {
        assertThat(quantities(sentence))
                .extracting(
                        q -> q.span().text(),
                        q -> value(q.value()),
                        q -> value(q.low()),
                        q -> value(q.high()),
                        q -> q.comparator().name(),
                        q -> q.unit().orElse(""),
                        q -> q.currency().orElse(""))
                .contains(tuple(words, or(value), or(low), or(high), comparator, or(unit), or(currency)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "none.csv", delimiter = '|', numLinesToSkip = 1)
    void datesAgesRanksNamesScoresAndPhoneNumbersAreNoQuantities(String sentence) {
        assertThat(quantities(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "effects.csv", delimiter = '|', numLinesToSkip = 1)
    void tellsWhatBefellThoseCounted(String sentence, String words, String effect) {
        assertThat(quantities(sentence))
                .filteredOn(q -> q.span().text().equals(words))
                .extracting(q -> q.effect().map(Enum::name).orElse(""))
                .containsExactly(or(effect));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "conversions.csv", delimiter = '|', numLinesToSkip = 1)
    void tiesAConversionToItsAmount(String sentence, String words, String converted) {
        List<Quantity> found = quantities(sentence);
        assertThat(found)
                .filteredOn(q -> q.span().text().equals(words))
                .extracting(q -> q.conversionOf()
                        .map(index -> found.get(index).span().text())
                        .orElse(""))
                .containsExactly(or(converted));
    }

    private static String or(String cell) {
        return Optional.ofNullable(cell).orElse("");
    }

    private static String value(Optional<BigDecimal> number) {
        return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
    }

    private List<Quantity> quantities(String sentence) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        return reader.read(text, times.read(text, Optional.of(LocalDate.of(2025, 12, 14))));
    }
}
