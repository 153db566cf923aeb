// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Lengths and what is counted with them: "two years", "30-day", "several weeks", "three days ago", "every Friday", "daily". */
final class DurationGrammar implements Grammar {

    private static final Set<String> FRAME =
            Set.of("past", "last", "next", "coming", "previous", "first", "final", "following");
    /** The half of a unit, in the next smaller one. */
    private static final Map<String, String> HALVES = Map.of("Y", "6M", "TH", "30M", "TM", "30S");

    private static final Set<String> AGO = Set.of("ago");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> HEDGES =
            Set.of("about", "around", "nearly", "almost", "some", "roughly", "over", "approximately");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return repeated(scan, i)
                .or(() -> businessYear(scan, i))
                .or(() -> length(scan, i))
                .or(() -> bare(scan, i));
    }

    /** "The year ended Sept. 30": a length that the date behind it places. */
    private static Optional<Found> businessYear(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        int unit = scan.is(at, "fiscal") ? at + 1 : at;
        boolean ends = scan.is(unit, "year") && scan.is(unit + 1, Set.of("ended", "ending"));
        return ends && unit > i ? Optional.of(Found.length(unit + 1, "P1Y")) : Optional.empty();
    }

    private static Optional<Found> repeated(Scan scan, int i) {
        Optional<String> adverb = scan.lexicon().find("set", scan.at(i));
        if (adverb.isPresent()
                && !scan.at(i).capital()
                && !scan.is(i, Set.of("annual", "quarterly"))
                && !scan.at(i - 1).isDash()) {
            return Optional.of(Found.set(i + 1, adverb.get()));
        }
        if (!scan.is(i, EVERY)) {
            return Optional.empty();
        }
        OptionalInt weekday = scan.lexicon().findWeekday(scan.at(i + 1));
        if (weekday.isPresent()) {
            return Optional.of(Found.set(i + 2, "XXXX-WXX-" + weekday.getAsInt()));
        }
        OptionalInt month = scan.lexicon().findMonth(scan.at(i + 1));
        if (month.isPresent()) {
            return Optional.of(Found.set(i + 2, String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt())));
        }
        return unit(scan, i + 1).map(code -> Found.set(i + 2, value("1", code)));
    }

    /** A number and a unit, with what may stand before ("the past") and after ("ago"). */
    private static Optional<Found> length(Scan scan, int i) {
        int at = i;
        boolean framed = false;
        if (scan.is(at, "the") && scan.is(at + 1, FRAME)) {
            at += 2;
            framed = true;
        } else if (scan.is(at, FRAME)) {
            at += 1;
            framed = true;
        }
        if (scan.is(at, HEDGES) && !framed) {
            at++;
        }
        Optional<Count> count = count(scan, at);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        count = Optional.of(upTo(scan, count.get()));
        int next = count.get().end();
        next = scan.at(next).isDash() ? next + 1 : next;
        next = scan.is(next, Set.of("more", "full", "whole", "consecutive", "straight")) ? next + 1 : next;
        Optional<String> code = unit(scan, next);
        if (code.isEmpty()
                || isAge(scan, next)
                || isAged(scan, i)
                || isNamedYear(scan, count.get(), next)
                || framed && count.get().amount().equals("1") && at == i) {
            return Optional.empty();
        }
        int end = next + 1;
        if (!framed) {
            Optional<Found> counted = counted(scan, end, count.get(), code.get());
            if (counted.isPresent()) {
                return counted;
            }
        }
        if (isRate(scan, i, count.get())) {
            return Optional.of(Found.set(end, value("1", code.get())));
        }
        return Optional.of(Found.length(end, value(count.get().amount(), code.get())));
    }

    private record Count(int end, String amount, boolean article) {}

    private static Optional<Count> count(Scan scan, int i) {
        if (scan.is(i, "half")) {
            int next =
                    scan.is(i + 1, Set.of("a", "an")) ? i + 2 : scan.at(i + 1).isDash() ? i + 2 : i + 1;
            return Optional.of(new Count(next, "0.5", false));
        }
        if (scan.is(i, "a") && scan.is(i + 1, Set.of("few", "couple", "dozen"))) {
            int of = scan.is(i + 2, "of") ? i + 3 : i + 2;
            return Optional.of(
                    new Count(of, scan.lexicon().find("vague", scan.at(i + 1)).orElse("X"), false));
        }
        if (scan.is(i, "a") && scan.is(i + 1, Set.of("hundred", "thousand"))) {
            return Optional.of(scaled(scan, i + 1, 1));
        }
        if (scan.is(i, Set.of("a", "an"))) {
            return Optional.of(new Count(i + 1, "1", true));
        }
        OptionalInt digits = scan.digits(i, 4);
        if (digits.isPresent()) {
            return Optional.of(new Count(i + 1, String.valueOf(digits.getAsInt()), false));
        }
        OptionalInt tens = scan.numerals().findCardinal(scan.word(i));
        if (tens.isPresent()) {
            int dash = scan.at(i + 1).isDash() ? i + 2 : i + 1;
            OptionalInt ones =
                    tens.getAsInt() >= 20 ? scan.numerals().findCardinal(scan.word(dash)) : OptionalInt.empty();
            boolean joined = ones.isPresent() && ones.getAsInt() < 10;
            int value = tens.getAsInt() + (joined ? ones.getAsInt() : 0);
            return Optional.of(scaled(scan, joined ? dash + 1 : i + 1, value));
        }
        return scan.lexicon()
                .find("vague", scan.at(i))
                .filter(amount -> amount.equals("X"))
                .map(amount -> new Count(i + 1, amount, false));
    }

    /** "Two thousand years". */
    private static Count scaled(Scan scan, int i, int value) {
        int factor = scan.is(i, "hundred") ? 100 : scan.is(i, "thousand") ? 1000 : 1;
        return new Count(factor > 1 ? i + 1 : i, String.valueOf(factor * value), false);
    }

    /** "12 to 18 months" is valued by its lower end; "2 1/2 years" has a half more. */
    private static Count upTo(Scan scan, Count count) {
        int next = count.end();
        boolean half = scan.is(next, "1") && scan.at(next + 1).isSlash() && scan.is(next + 2, "2");
        if (half && isWhole(count)) {
            return new Count(next + 3, count.amount() + ".5", false);
        }
        boolean joined = scan.is(next, Set.of("to", "or")) || scan.at(next).isDash();
        if (!joined || !isWhole(count)) {
            return count;
        }
        return count(scan, next + 1)
                .filter(DurationGrammar::isWhole)
                .filter(other -> !other.article() && unit(scan, other.end()).isPresent())
                .map(other -> new Count(other.end(), count.amount(), false))
                .orElse(count);
    }

    private static boolean isWhole(Count count) {
        return !count.article() && count.amount().matches("\\d+");
    }

    /** "Two days ago", "a year earlier": a point in time, counted back or forth. */
    private static Optional<Found> counted(Scan scan, int i, Count count, String code) {
        boolean ago = scan.is(i, AGO);
        boolean back = ago || scan.is(i, "earlier");
        boolean forth = scan.is(i, "later");
        boolean number = count.amount().matches("\\d+");
        Optional<LocalDate> from = ago ? scan.calendar().published() : scan.running();
        if (!back && !forth) {
            return Optional.empty();
        }
        if (!number || from.isEmpty()) {
            return Optional.of(Found.date(i + 1, back ? "PAST_REF" : "FUTURE_REF"));
        }
        return moved(scan, i + 1, from.get(), (back ? -1 : 1) * Long.parseLong(count.amount()), code);
    }

    private static Optional<Found> moved(Scan scan, int end, LocalDate from, long amount, String code) {
        Calendar calendar = scan.calendar();
        return switch (code) {
            case "D", "NI" -> Optional.of(Found.day(end, from.plusDays(amount)));
            case "W" -> Optional.of(calendar.week(end, from.plusWeeks(amount)));
            case "2W" -> Optional.of(calendar.week(end, from.plusWeeks(2 * amount)));
            case "M" -> Optional.of(calendar.month(end, YearMonth.from(from).plusMonths(amount)));
            case "Y" ->
                Optional.of(
                        calendar.year(end, Math.max(1, from.plusYears(amount).getYear())));
            case "DE" ->
                Optional.of(Found.date(
                        end,
                        Calendar.four(Math.max(1, from.getYear() + (int) (10 * amount)))
                                .substring(0, 3)));
            case "CE" ->
                Optional.of(Found.date(
                        end,
                        Calendar.four(Math.max(1, from.getYear() + (int) (100 * amount)))
                                .substring(0, 2)));
            default -> Optional.of(Found.date(end, from.toString()));
        };
    }

    /** "Years of war", "for decades": a length without a number. */
    private static Optional<Found> bare(Scan scan, int i) {
        Optional<String> code = unit(scan, i)
                .filter(c -> scan.word(i).endsWith("s") && scan.tag(i).equals("NNS"));
        boolean counted = scan.is(
                i - 1, Set.of("of", "for", "in", "over", "after", "within", "during", "last", "and", "or", "took"));
        boolean counts = scan.is(i + 1, Set.of("of", "later", "ago", "earlier"));
        if (code.isEmpty() || !(counted || counts) || scan.is(i, "seconds") || isAge(scan, i)) {
            return Optional.empty();
        }
        Count some = new Count(i, "X", false);
        return counted(scan, i + 1, some, code.get())
                .or(() -> Optional.of(Found.length(i + 1, value("X", code.get()))));
    }

    private static Optional<String> unit(Scan scan, int i) {
        boolean ordinal = scan.is(i, "second") || scan.is(i, "quarters") && scan.is(i + 1, "of");
        return scan.lexicon()
                .find("unit", scan.at(i))
                .filter(code -> !code.equals("WE") && !ordinal && !scan.at(i).capital());
    }

    /** "Aged two years", "aged 16 to 18 years". */
    private static boolean isAged(Scan scan, int i) {
        boolean range =
                scan.is(i - 1, Set.of("to", "and", "or")) || scan.at(i - 1).isDash();
        return scan.is(i - 1, "aged") || range && scan.is(i - 3, "aged");
    }

    /** "The 1988 quarter" counts no quarters. */
    private static boolean isNamedYear(Scan scan, Count count, int unit) {
        return count.amount().length() == 4
                && scan.at(unit).spaced()
                && !scan.word(unit).endsWith("s");
    }

    /** "22-year-old". */
    private static boolean isAge(Scan scan, int unit) {
        int next = scan.at(unit + 1).isDash() ? unit + 2 : unit + 1;
        return scan.is(next, Set.of("old", "olds"));
    }

    /** "Three times a day", "1,000 barrels a week". */
    private static boolean isRate(Scan scan, int i, Count count) {
        return count.article()
                && scan.tag(i - 1).matches("NNS?|CD")
                && scan.at(i).spaced();
    }

    private static String value(String amount, String code) {
        if (code.equals("2W")) {
            return amount.matches("\\d+") ? "P" + 2 * Integer.parseInt(amount) + "W" : "PXW";
        }
        if (amount.endsWith(".5") && !amount.startsWith("0") && HALVES.containsKey(code)) {
            String whole = amount.substring(0, amount.length() - 2);
            return value(whole, code) + HALVES.get(code);
        }
        return code.startsWith("T") ? "PT" + amount + code.substring(1) : "P" + amount + code;
    }
}
