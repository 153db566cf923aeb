// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.reading.time.TimeReader;
import org.sitrep.record.quantity.Quantity;

/** Whatever the words, reading ends, spans are in the text and in order, and a range does not fall. */
class QuantitySoupTest {

    private static final List<String> WORDS = List.of(
            ("12 3.5 1,000 20-30 -5 $ € A$ US$ £ RM10 % percent per cent to and or between from - – ( ) , . ; km mph °C "
                            + "million bn m k dozen dozens hundreds of thousands a an half third quarter several few couple "
                            + "twenty two hundred minus no none nobody people others killed wounded missing were was not "
                            + "death toll dollars pounds euros Australia Canada plus more than at least nearly up over old "
                            + "year-old 2254 F-16 them children drones 99999999999999 0.0 1,2,3 .5 + ° pounds (10 kg)")
                    .split(" "));

    @Test
    void tokenSoupIsReadWithoutFault() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        TimeReader times = TimeReader.load();
        QuantityReader reader = QuantityReader.load();
        for (int round = 0; round < 60; round++) {
            String soup = IntStream.range(0, 60)
                    .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" "));
            AnnotatedText text = SharedAnnotator.annotate(soup);
            List<Quantity> found = reader.read(text, times.read(text, Optional.of(LocalDate.of(2025, 12, 14))));
            check("seed " + seed + ": " + soup, soup, found);
        }
    }

    private static void check(String name, String soup, List<Quantity> found) {
        int last = 0;
        for (int i = 0; i < found.size(); i++) {
            Quantity quantity = found.get(i);
            int index = i;
            assertThat(quantity.span().start()).as(name).isGreaterThanOrEqualTo(last);
            assertThat(soup.substring(quantity.span().start(), quantity.span().end()))
                    .as(name)
                    .isEqualTo(quantity.span().text());
            assertThat(quantity.value().isPresent() || quantity.low().isPresent())
                    .as(name)
                    .isTrue();
            quantity.high()
                    .ifPresent(high ->
                            assertThat(quantity.low().orElseThrow()).as(name).isLessThanOrEqualTo(high));
            quantity.conversionOf()
                    .ifPresent(
                            base -> assertThat(base).as(name).isLessThan(index).isNotNegative());
            last = quantity.span().end();
        }
    }
}
