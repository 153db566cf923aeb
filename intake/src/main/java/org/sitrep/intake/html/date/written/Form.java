// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a date, over {@link Folded} text. Groups: y year, m month as a number, w month as a word, d day, a and b the day and month in either order. */
enum Form {
    YEAR_FIRST("(?<![\\d.,])(?<y>\\d{4}) ?([-/._]) ?(?<m>\\d{1,2}) ?\\2 ?(?<d>\\d{1,2})(?!\\d)"),
    YEAR_LAST(
            "(?<![\\d.,/-])(?<a>\\d{1,2}) ?([-/.]) ?(?<b>\\d{1,2})\\.? ?\\2 ?(?<y>\\d{4}|\\d\\d(?![.,:/-]?\\d))(?!\\d)"),
    EAST_ASIAN(
            "(?<!\\d)(?<y>\\d{4}) ?(?:[年년]|оны) ?(?<m>\\d{1,2}) ?(?:[月월]|-?\\p{L}{1,6} сарын) ?(?<d>\\d{1,2})(?!\\d)"),
    VIETNAMESE("(?<!\\d)(?<d>\\d{1,2}) ?(?:thang|thg)\\.? ?(?<m>\\d{1,2})(?:,| nam)? (?<y>\\d{4})(?!\\d)"),
    DAY_WORD("(?<!\\d)(?<d>\\d{1,2})" + Gap.DAY + Gap.WORD + Gap.YEAR + "(?<y>\\d{4}|(?<=[-'’/])\\d\\d)(?![\\d:])"),
    WORD_DAY("(?<![\\p{L}\\d])" + Gap.WORD
            + "[ .]{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?[., ]{1,3}(?:de )?(?<y>\\d{4})(?![\\d:])"),
    YEAR_WORD("(?<!\\d)(?<y>\\d{4})(?:\\(?e?\\)?ko)?(?: ?\\p{L}{1,3}\\.)?[ .,/-]{1,3}(?:د )?" + Gap.WORD
            + "[ .,/-]{1,2}(?<d>\\d{1,2})(?![\\d:])"),
    YEAR_DAY_WORD("(?<!\\d)(?<y>\\d{4})[.-]? ?(?:gada|жылгы|жылғы|жыл|ж\\.,?|yil|yilning),? (?<d>\\d{1,2})[ .-]{1,2}"
            + Gap.WORD);

    private final Pattern pattern;

    Form(String regex) {
        pattern = Pattern.compile(regex);
    }

    /** What may stand between the parts. */
    private static final class Gap {
        static final String DAY = "(?:st|nd|rd|th|er|ste|de|го|[oaeی])?[ .,/-]{0,3}(?:(?:de|del|di|of|da) |d')?";
        static final String WORD = "(?<w>\\p{L}[\\p{L}\\p{M}.'׳-]{1,20}(?: \\p{L}{2,10})?)";
        static final String YEAR =
                "(?: ?[/(] ?[\\p{L} ]{2,20}\\)?)?[ .,/'’-]{0,3}(?:(?:de|del|din|of|year|سنة|عام|سال|anul|ค\\.ศ\\.|พ\\.ศ\\.) )?";
    }

    Matcher matcher(String folded) {
        return pattern.matcher(folded);
    }

    Optional<LocalDate> day(Matcher match, DateStyle style) {
        int year = Calendars.fullYear(match.group("y"));
        return switch (this) {
            case YEAR_FIRST, EAST_ASIAN, VIETNAMESE ->
                Calendars.day(year, number(match, "m"), number(match, "d"), style.language());
            case YEAR_LAST -> eitherOrder(year, match, style);
            case DAY_WORD, WORD_DAY, YEAR_WORD, YEAR_DAY_WORD ->
                named(year, match.group("w"), number(match, "d"), style);
        };
    }

    /** Where full stops are written, the day is first whatever the country. */
    private static Optional<LocalDate> eitherOrder(int year, Matcher match, DateStyle style) {
        int a = number(match, "a");
        int b = number(match, "b");
        boolean dotted = match.group().contains(".");
        boolean monthFirst = a <= 12 && (b > 12 || style.monthFirst() && !dotted);
        return Calendars.day(year, monthFirst ? a : b, monthFirst ? b : a, style.language());
    }

    private static Optional<LocalDate> named(int year, String words, int day, DateStyle style) {
        int space = words.indexOf(' ');
        return Months.of(trimmed(words), style.language())
                .or(() ->
                        space < 0 ? Optional.empty() : Months.of(trimmed(words.substring(0, space)), style.language()))
                .flatMap(month -> month.solar()
                        ? Calendars.solar(year, month.number(), day)
                        : Calendars.day(year, month.number(), day, style.language()));
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1)) && word.charAt(end - 1) < '\u0300') {
            end--;
        }
        return word.substring(0, end);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
