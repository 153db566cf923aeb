// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.time.lexeme.Holiday;
import org.sitrep.reading.time.lexeme.TimeLexicon;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.record.time.TimeExpression;

/** Whatever the text, times are well formed, the same every time, and cost work in proportion to it. */
class TimeSoupTest {

    /** The values of TIMEX3: references, stretches of the calendar with their parts, times of a day, lengths. */
    private static final Pattern VALUE = Pattern.compile("(PAST|PRESENT|FUTURE)_REF"
            + "|[0-9]{2,4}|[0-9]{4}-(Q[1-4]|H[12]|SP|SU|FA|WI|W[0-9]{2}(-WE)?)"
            + "|([0-9]{4}|XXXX)-([0-9]{2}|XX)(-([0-9]{2}|XX))?(T([0-9]{2}:[0-9]{2}|[A-Z]{2}))?"
            + "|XXXX-(SP|SU|FA|WI)|XXXX-WXX-[1-7](T[A-Z]{2})?"
            + "|P(([0-9.]+|X)([YMWDQ]|DE|CE))*(T(([0-9.]+|X)[HMS])+)?");

    private static final List<String> SIGNS = List.of(
            "-",
            "–",
            "/",
            ":",
            ".",
            ",",
            "(",
            ")",
            "'",
            "’s",
            "'s",
            "p.m.",
            "a.m.",
            "th",
            "rd",
            "½",
            "\u00a0",
            "٣",
            "²",
            "日",
            "é",
            "\ud83d\ude80",
            "\u200b",
            "€",
            "$",
            "%",
            "o'clock",
            "\n\n",
            "Q",
            "H",
            "FY",
            "BC");

    private static final List<String> WORDS = words();

    private static List<String> words() {
        List<String> words = new ArrayList<>(SIGNS);
        for (Table.Row row : Table.load(TimeLexicon.class, "times.tsv").rows()) {
            String word = row.get("word");
            words.add(word);
            words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        Holiday.list().forEach(holiday -> words.add(String.join(" ", holiday.words())));
        words.addAll(List.of(
                "two", "twenty", "nineteen", "third", "first", "fell", "will", "fall", "Norland", "days'", "more"));
        return words;
    }

    @RepeatedTest(40)
    void everyTimeIsWellFormedWhateverTheText(RepetitionInfo run) {
        long seed = 7100L + run.getCurrentRepetition();
        String soup = soup(new Random(seed));
        AnnotatedText text = SharedAnnotator.annotate(soup);
        TimeReader reader = TimeReader.load();
        Optional<LocalDate> published = run.getCurrentRepetition() % 4 == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2020, 1, 1).plusDays(97L * run.getCurrentRepetition()));
        List<TimeExpression> times = reader.read(text, published);
        int end = 0;
        for (TimeExpression time : times) {
            assertThat(time.value()).as("seed %d: %s", seed, time).matches(VALUE);
            assertThat(time.span().start()).as("seed %d: %s", seed, time).isGreaterThanOrEqualTo(end);
            end = time.span().end();
            assertThat(soup.substring(time.span().start(), end))
                    .isEqualTo(time.span().text());
            time.interval()
                    .ifPresent(interval -> assertThat(interval.from())
                            .as("seed %d: %s", seed, time)
                            .isBefore(interval.to()));
        }
        assertThat(reader.read(text, published)).as("seed %d", seed).isEqualTo(times);
        reader.inferPublished(text);
    }

    private static String soup(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            text.append(piece(random)).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> String.valueOf(random.nextInt(40));
            case 1 -> String.valueOf(random.nextInt(12000));
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    /** Each of these begins or carries on an expression at every word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the last two to three years of the first half of last May 3 ",
                "May 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 ",
                "the early late mid end of the beginning of the summer of ",
                "2-3-4-5/6:7.8 p.m. and 9 to 10 to 11 or 12 ",
                "Monday, Tuesday and Wednesday nights the next day before last ",
                "Christmas Eve last New Year's every other twenty two hundred "
            })
    void twiceTheTextIsTwiceTheWork(String piece) {
        int once = work(piece.repeat(100));
        int twice = work(piece.repeat(200));
        assertThat(twice).isLessThan(21 * once / 10);
    }

    @Test
    void wordsThatHaveNothingToDoWithTimeAreLookedAtOnce() {
        String text = "Norland ships leave harbours without cargo. ".repeat(50);
        assertThat(work(text)).isLessThan(4 * 50 * 7);
    }

    private static int work(String words) {
        AnnotatedText text = SharedAnnotator.annotate(words);
        Scan scan = new Scan(text, new Calendar(Optional.of(LocalDate.of(2025, 12, 14))));
        TimeReader.read(text.text(), scan);
        return scan.asked();
    }
}
