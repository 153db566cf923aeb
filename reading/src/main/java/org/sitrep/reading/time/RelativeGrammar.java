// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.record.Interval;
import org.sitrep.record.TimexType;

/** Times counted from another: "yesterday", "Friday night", "next month", "this weekend", "the following day". */
final class RelativeGrammar implements Grammar {

    private static final Grammar DATES = new DateGrammar();
    private static final Set<String> LAST = Set.of("last", "past", "previous");
    private static final Set<String> NEXT = Set.of("next", "coming", "upcoming");
    private static final Set<String> SAME = Set.of("same", "that");
    private static final Set<String> AFTER = Set.of("next", "following");
    private static final Set<String> BEFORE = Set.of("previous", "preceding");
    private static final Set<String> STRETCHES = Set.of("week", "month", "year");
    private static final Set<String> NIGHTS = Set.of("night", "evening");
    private static final Set<String> ENDS = Set.of(",", ".", ";");
    private static final Set<String> INTO = Set.of("on", "into", "to");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return nearDay(scan, i)
                .or(() -> beyond(scan, i))
                .or(() -> weekday(scan, i, i, 0))
                .or(() -> narrativePeriod(scan, i))
                .or(() -> shifted(scan, i))
                .or(() -> narrative(scan, i))
                .or(() -> overnight(scan, i));
    }

    private static Optional<Found> nearDay(Scan scan, int i) {
        boolean name =
                scan.at(i).capital() && scan.at(i).spaced() && scan.tag(i - 1).equals("NNP");
        Optional<String> shift = name ? Optional.empty() : scan.lexicon().find("day", scan.at(i));
        return shift.flatMap(days -> scan.calendar()
                .published()
                .map(anchor -> anchor.plusDays(Long.parseLong(days)))
                .map(day -> scan.is(i, "tonight")
                        ? PartGrammar.part(i + 1, day, "NI")
                        : withPart(scan, Found.day(i + 1, day), day)));
    }

    /** "The day before yesterday", "the day after tomorrow", and "the day before," of the day told last. */
    private static Optional<Found> beyond(Scan scan, int i) {
        boolean before = scan.is(i + 2, "before");
        if (!scan.is(i, "the") || !scan.is(i + 1, "day") || !before && !scan.is(i + 2, "after")) {
            return Optional.empty();
        }
        if (scan.is(i + 3, before ? "yesterday" : "tomorrow")) {
            return scan.calendar().published().map(anchor -> Found.day(i + 4, anchor.plusDays(before ? -2 : 2)));
        }
        boolean alone = scan.is(i + 3, ENDS) || scan.tag(i + 3).equals("PRP");
        return alone ? scan.running().map(day -> Found.day(i + 3, day.plusDays(before ? -1 : 1))) : Optional.empty();
    }

    /** A weekday with the part of the day that may follow; {@code shift} is -1 after "last", 1 after "next". */
    private static Optional<Found> weekday(Scan scan, int from, int i, int shift) {
        OptionalInt number = scan.lexicon().findWeekday(scan.at(i));
        boolean abbreviated = scan.lexicon().find("weekday", scan.at(i)).isEmpty();
        boolean name = scan.at(i + 1).capital()
                && scan.at(i + 1).spaced()
                && scan.word(i + 1).length() > 3
                && scan.lexicon().find("month", scan.at(i + 1)).isEmpty()
                && !scan.tag(i + 1).startsWith("DT");
        boolean newspaper = scan.at(i + 1).capital() && scan.isKind(i + 1, "paper");
        if (number.isEmpty() || (abbreviated && !scan.is(i + 1, ".")) || newspaper || scan.isPerson(i)) {
            return Optional.empty();
        }
        if (name
                && scan.tag(i + 1).equals("NNP")
                && scan.lexicon().find("part", scan.at(i + 1)).isEmpty()
                && shift == 0
                && scan.tag(i - 1).equals("NNP")) {
            return Optional.empty();
        }
        int end = scan.afterDot(i);
        Direction direction = shift < 0 ? Direction.PAST : shift > 0 ? Direction.FUTURE : scan.direction(from);
        return scan.calendar()
                .weekday(number.getAsInt(), direction)
                .map(day -> moved(scan, day, shift))
                .map(day -> withPart(scan, Found.day(end, day), day));
    }

    /** "Last Friday" and "next Friday" are never the day of publication itself. */
    private static LocalDate moved(Scan scan, LocalDate day, int shift) {
        boolean today = scan.calendar().published().filter(day::equals).isPresent();
        return today && shift != 0 ? day.plusWeeks(shift) : day;
    }

    private static Found withPart(Scan scan, Found found, LocalDate day) {
        int next = scan.at(found.end()).isDash() ? found.end() + 1 : found.end();
        return scan.lexicon()
                .find("part", scan.at(next))
                .map(code -> PartGrammar.part(next + 1, day, code))
                .orElse(found);
    }

    private static Optional<Found> shifted(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        if (isEdge(scan, i)) {
            return unit(scan, at, 0);
        }
        if (scan.is(i, "the") && scan.is(at, "current")) {
            return unit(scan, scan.is(at + 1, "fiscal") ? at + 2 : at + 1, 0);
        }
        int shift = scan.is(at, LAST) ? -1 : scan.is(at, NEXT) ? 1 : scan.is(at, "this") ? 0 : 2;
        boolean length = at > i && shift != 0 && !scan.is(at, "last") && scan.is(at + 1, "decade");
        if (shift == 2 || length || scan.is(at, "past") && at == i) {
            return theWeekend(scan, i);
        }
        return weekday(scan, i, at + 1, shift)
                .or(() -> month(scan, at + 1, shift))
                .or(() -> unit(scan, at + 1, shift))
                .or(() -> partOfToday(scan, at, shift));
    }

    /** "The end of the year", "later in the month": the running one. */
    private static boolean isEdge(Scan scan, int i) {
        boolean of = scan.is(i - 1, "of") && scan.isKind(i - 2, "edge");
        boolean in = scan.is(i - 1, "in") && scan.isKind(i - 2, "modifier");
        return scan.is(i, "the") && (of || in) && scan.is(i + 1, STRETCHES);
    }

    private static Optional<Found> theWeekend(Scan scan, int i) {
        boolean weekend =
                scan.is(i, "the") && scan.is(i + 1, "weekend") || scan.is(i, "weekend") && scan.is(i - 1, "over");
        if (!weekend) {
            return Optional.empty();
        }
        int end = scan.is(i, "the") ? i + 2 : i + 1;
        Direction direction = scan.direction(end - 1);
        return scan.calendar()
                .published()
                .map(anchor -> scan.calendar()
                        .weekend(
                                end,
                                direction != Direction.FUTURE
                                                && anchor.getDayOfWeek().getValue() < 6
                                        ? anchor.minusWeeks(1)
                                        : anchor));
    }

    private static Optional<Found> month(Scan scan, int i, int shift) {
        OptionalInt month = scan.lexicon().findMonth(scan.at(i));
        int end = scan.afterDot(i);
        if (month.isEmpty() || scan.digits(end, 2).isPresent()) {
            return Optional.empty();
        }
        return scan.calendar().published().map(anchor -> {
            YearMonth here = YearMonth.of(anchor.getYear(), month.getAsInt());
            YearMonth now = YearMonth.from(anchor);
            YearMonth meant = shift < 0 && !here.isBefore(now)
                    ? here.minusYears(1)
                    : shift > 0 && !here.isAfter(now) ? here.plusYears(1) : here;
            return scan.calendar().month(end, meant);
        });
    }

    private static Optional<Found> unit(Scan scan, int i, int shift) {
        String word = scan.word(i);
        return scan.calendar().published().flatMap(anchor -> {
            Calendar calendar = scan.calendar();
            return switch (word) {
                case "week" -> Optional.of(calendar.week(i + 1, anchor.plusWeeks(shift)));
                case "weekend" -> Optional.of(calendar.weekend(i + 1, lastWeekend(scan, i, anchor, shift)));
                case "month" ->
                    Optional.of(calendar.month(i + 1, YearMonth.from(anchor).plusMonths(shift)));
                case "year" -> Optional.of(calendar.year(i + 1, anchor.getYear() + shift));
                case "quarter" -> {
                    LocalDate then = anchor.plusMonths(3L * shift);
                    yield Optional.of(calendar.quarter(i + 1, then.getYear(), (then.getMonthValue() + 2) / 3));
                }
                case "decade" ->
                    Optional.of(Found.date(
                            i + 1, Calendar.four(anchor.getYear() + 10 * shift).substring(0, 3)));
                case "century" ->
                    Optional.of(Found.date(
                            i + 1, Calendar.four(anchor.getYear() + 100 * shift).substring(0, 2)));
                default -> Optional.empty();
            };
        });
    }

    /** "Were hit this weekend", read on a Monday or Tuesday, means the one just over. */
    private static LocalDate lastWeekend(Scan scan, int i, LocalDate anchor, int shift) {
        boolean justOver = shift == 0 && anchor.getDayOfWeek().getValue() <= 2 && scan.direction(i) == Direction.PAST;
        return justOver ? anchor.minusWeeks(1) : anchor.plusWeeks(shift);
    }

    /** "This morning", "last night": parts of the day of publication, or of the one before. */
    private static Optional<Found> partOfToday(Scan scan, int at, int shift) {
        Optional<String> code = scan.lexicon().find("part", scan.at(at + 1));
        boolean fits = shift == 0 || shift < 0 && scan.is(at + 1, NIGHTS) && !scan.is(at, "previous");
        return code.filter(c -> fits && !scan.is(at, "past"))
                .flatMap(c -> scan.calendar().published().map(day -> PartGrammar.part(at + 2, day.plusDays(shift), c)));
    }

    /** Counted from the day mentioned last: "the next day", "the same day", "that day". */
    private static Optional<Found> narrative(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        boolean next = scan.is(i, "the") && scan.is(at, AFTER) && scan.is(at + 1, "day");
        boolean before = scan.is(i, "the") && scan.is(at, BEFORE) && scan.is(at + 1, "day");
        boolean same = scan.is(at, SAME) && scan.is(at + 1, "day");
        int shift = next ? 1 : before ? -1 : 0;
        return next || before || same
                ? scan.running().map(day -> Found.day(at + 2, day.plusDays(shift)))
                : Optional.empty();
    }

    /** "The following year", "that month": counted from the time mentioned last. */
    private static Optional<Found> narrativePeriod(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        boolean the = at > i;
        int shift = the && scan.is(at, "following") ? 1 : the && scan.is(at, BEFORE) ? -1 : 0;
        boolean same = scan.is(at, SAME);
        if (shift == 0 && !same) {
            return Optional.empty();
        }
        return scan.around().flatMap(day -> switch (scan.word(at + 1)) {
            case "week" -> Optional.of(scan.calendar().week(at + 2, day.plusWeeks(shift)));
            case "month" ->
                Optional.of(scan.calendar().month(at + 2, YearMonth.from(day).plusMonths(shift)));
            case "year" -> Optional.of(scan.calendar().year(at + 2, day.getYear() + shift));
            default -> Optional.empty();
        });
    }

    /** The night into a day: of the sentence's day where it names one, else of the day of publication. */
    private static Optional<Found> overnight(Scan scan, int i) {
        if (!scan.is(i, "overnight")) {
            return Optional.empty();
        }
        int next = scan.is(i + 1, INTO) ? i + 2 : i + 1;
        Optional<Found> dated = dated(scan, next);
        Optional<LocalDate> day = dated.isPresent() ? dated.get().day() : scan.dayOfSentence(i);
        int end = dated.map(Found::end).orElse(i + 1);
        return day.map(morning -> new Found(
                end,
                TimexType.TIME,
                morning + "TNI",
                Optional.of(Interval.ofDays(
                        morning.minusDays(1), lastDay(dated, morning).plusDays(1))),
                Optional.of(morning)));
    }

    /** The date or weekday at {@code i}, if it names a day. */
    static Optional<Found> dated(Scan scan, int i) {
        return DATES.at(scan, i)
                .or(() -> weekday(scan, i, i, 0))
                .filter(found -> found.day().isPresent());
    }

    /** A day that may stand behind a time of the clock: "3 p.m. Friday", "8 p.m. yesterday", "noon the next day". */
    static Optional<Found> day(Scan scan, int i) {
        return dated(scan, i)
                .or(() -> nearDay(scan, i).filter(found -> found.type() == TimexType.DATE))
                .or(() -> narrative(scan, i));
    }

    private static LocalDate lastDay(Optional<Found> dated, LocalDate day) {
        return dated.flatMap(Found::interval)
                .map(interval -> interval.to().toLocalDate().minusDays(1))
                .orElse(day);
    }
}
