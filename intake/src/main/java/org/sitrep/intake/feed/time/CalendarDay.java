// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a date that is a day. Words that are no months are passed over: weekdays, right or wrong. */
final class CalendarDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Pattern SHORT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern OF_WEEK = Pattern.compile("\\d{4}-W\\d{2}-\\d");
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern PIECE = Pattern.compile("\\d++|\\p{L}++");
    private static final int MOST_PIECES = 12;

    private CalendarDay() {}

    /** The day; the first one of a month or a year that has none. Throws {@link java.time.DateTimeException} where there is no such day. */
    static Optional<LocalDate> find(String value) {
        String date = value.strip();
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return Optional.of(day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        iso.usePattern(SHORT).reset();
        if (iso.matches()) {
            return Optional.of(day(year(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        if (OF_WEEK.matcher(date).matches()) {
            return Optional.of(LocalDate.parse(date, DateTimeFormatter.ISO_WEEK_DATE));
        }
        iso.usePattern(OF_YEAR).reset();
        if (iso.matches()) {
            return Optional.of(Year.of(number(iso.group(1))).atDay(number(iso.group(2))));
        }
        iso.usePattern(MONTH).reset();
        if (iso.matches()) {
            return Optional.of(day(number(iso.group(1)), iso.group(2) == null ? 1 : number(iso.group(2)), 1));
        }
        return ofPieces(date);
    }

    private static Optional<LocalDate> ofPieces(String date) {
        List<String> numbers = new ArrayList<>();
        Optional<Integer> month = Optional.empty();
        int pieces = 0;
        Matcher piece = PIECE.matcher(date);
        while (piece.find() && pieces++ < MOST_PIECES) {
            if (Character.isDigit(piece.group().charAt(0))) {
                numbers.add(piece.group());
            } else {
                Optional<Integer> named = Words.month(piece.group());
                month = named.isPresent() ? named : month;
            }
        }
        if (numbers.stream().anyMatch(digits -> digits.length() > 4)) {
            return Optional.empty();
        }
        return month.isPresent() ? named(numbers, month.get()) : numbered(numbers, date);
    }

    private static Optional<LocalDate> named(List<String> numbers, int month) {
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        boolean yearFirst = numbers.get(0).length() > 2 || number(numbers.get(0)) > 31;
        String year = numbers.get(yearFirst ? 0 : 1);
        return Optional.of(day(year(year), month, number(numbers.get(yearFirst ? 1 : 0))));
    }

    /** Years first; else American with slashes, unless the first number can be no month; else days first, unless it starts with a year of two digits. */
    private static Optional<LocalDate> numbered(List<String> numbers, String date) {
        if (numbers.size() != 3) {
            return Optional.empty();
        }
        int first = number(numbers.get(0));
        int second = number(numbers.get(1));
        int third = number(numbers.get(2));
        if (numbers.get(0).length() == 4 || numbers.get(2).length() <= 2 && date.contains("-") && second <= 12) {
            return Optional.of(day(year(numbers.get(0)), second, third));
        }
        boolean monthFirst = second > 12 || date.contains("/") && first <= 12;
        return Optional.of(
                monthFirst ? day(year(numbers.get(2)), first, second) : day(year(numbers.get(2)), second, first));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** No feed is older than 1990; some programs count the years from 1900. */
    private static int year(String digits) {
        int year = number(digits);
        return switch (digits.length()) {
            case 1, 2 -> year < 90 ? 2000 + year : 1900 + year;
            case 3 -> 1900 + year;
            default -> year;
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
