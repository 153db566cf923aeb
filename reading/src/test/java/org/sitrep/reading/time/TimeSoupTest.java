// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.SharedAnnotator;
import org.sitrep.record.Span;
import org.sitrep.record.TimeExpression;

/** What holds of any text, shown on random strings of words of time. */
class TimeSoupTest {

    private static final LocalDate SUNDAY = LocalDate.of(2025, 12, 14);

    private static final long SEED = 41L;

    /** A TIMEX3 value: a reference, a length, or a date from the century down to the minute or part of day. */
    private static final String VALUE = "(PAST|PRESENT|FUTURE)_REF"
            + "|P(T?[0-9X]+(\\.5)?([HMSYWDQ]|DE|CE|WE|NI)){1,2}|PT?[0-9X]+(\\.5)?[YHM](6M|30M|30S)?"
            + "|[0-9]{2,4}|[0-9X]{4}-([0-9X]{2}(-[0-9X]{2})?|Q[1-4]|H[12]|SP|SU|FA|WI|W[0-9X]{2}(-WE|-[1-7])?|WXX-WE)"
            + "|[0-9X]{4}-[0-9X]{2}-[0-9X]{2}T([0-9]{2}:[0-9]{2}|MO|MI|AF|EV|NI|DT)";

    private static final String[] WORDS =
            ("the last next May 14 2025 - / : . , a two weeks ago overnight on p.m. quarter first 1990s 's 0 99 32"
                            + " Feb. 29 31 of every Sunday half th century this that following previous evening winter Australia"
                            + " fiscal Q 3 and to from now year end since hundred 1,000 2.5 GMT o'clock noon yesterday day before"
                            + " after tomorrow twice few couple decade Mondays XII 00000 ٣ é 12-Dec-2024 (12:30 months earlier"
                            + " later Mr the early hours at least more than")
                    .split(" ");

    @Test
    void anySoupOfWordsIsReadAlikeTwiceIntoValidTimes() {
        TimeReader reader = TimeReader.load();
        Random random = new Random(SEED);
        for (int run = 0; run < 300; run++) {
            String soup = soup(random, 60);
            AnnotatedText text = SharedAnnotator.annotate(soup);
            List<TimeExpression> times = reader.read(text, Optional.of(SUNDAY));
            assertThat(times).as("seed %d, run %d: %s", SEED, run, soup).allSatisfy(time -> {
                assertThat(time.value()).matches(VALUE);
                Span span = time.span();
                assertThat(span).isEqualTo(Span.of(soup, span.start(), span.end()));
                time.interval().ifPresent(days -> assertThat(days.from()).isBefore(days.to()));
            });
            assertThat(reader.read(text, Optional.of(SUNDAY))).isEqualTo(times);
            assertThat(times.stream().map(TimeExpression::span).toList())
                    .as(soup)
                    .isSortedAccordingTo(Span.IN_TEXT_ORDER);
            reader.read(text, Optional.empty());
            reader.inferPublished(text);
        }
    }

    /** Ten times the text makes the grammars be asked ten times as often and look at ten times as many words. */
    @Test
    void theWorkGrowsInProportionToTheText() {
        String one = "The last two to three years of the first half of last May 3, 4 and 7 or the winter of 2023. ";
        assertThat(applications(one.repeat(100)))
                .isBetween(9 * applications(one.repeat(10)), 11 * applications(one.repeat(10)));
    }

    /** How often any grammar is asked in reading the text. */
    private static long applications(String text) {
        AtomicLong asked = new AtomicLong();
        List<Grammar> counting = TimeReader.GRAMMARS.stream()
                .<Grammar>map(grammar -> (scan, i) -> {
                    asked.incrementAndGet();
                    return grammar.at(scan, i);
                })
                .toList();
        new TimeReader(TimeLexicon.load(), counting).read(SharedAnnotator.annotate(text), Optional.of(SUNDAY));
        return asked.get();
    }

    private static String soup(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
