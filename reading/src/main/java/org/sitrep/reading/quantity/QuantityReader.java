// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.Quantity;
import org.sitrep.record.QuantityComparator;
import org.sitrep.record.Span;
import org.sitrep.record.TimeExpression;
import org.sitrep.record.TimexType;

/**
 * Finds quantities: comparator, number and unit as one span. Thread-safe.
 *
 * <p>Lengths of time are quantities too ("a 30-day truce"); dates, times of day, ordinals, ages, years and numbers that are part of
 * a name are none.
 */
public final class QuantityReader {

    private static final Set<String> HARM = Set.of("casualty", "injury", "death", "fatality", "victim");

    private static final Set<String> POSITIONS = Set.of("under", "over", "above", "below");

    private final Comparators comparators;
    private final Currencies currencies;

    private QuantityReader(Comparators comparators, Currencies currencies) {
        this.comparators = comparators;
        this.currencies = currencies;
    }

    public static QuantityReader load() {
        return new QuantityReader(Comparators.load(), Currencies.load());
    }

    /** The quantities of a text in text order; numbers inside dates and times of day are none. */
    public List<Quantity> read(AnnotatedText text, List<TimeExpression> times) {
        boolean[] taken = inDates(text, times);
        Amounts amounts = new Amounts(text);
        Units units = new Units(text, currencies);
        List<Quantity> found = new ArrayList<>();
        int token = 0;
        while (token < text.size()) {
            int at = token;
            Optional<Counted> counted = taken[at]
                    ? Optional.empty()
                    : amounts.at(at)
                            .flatMap(amount -> counted(text, amount, units))
                            .or(() -> none(text, at));
            if (counted.isPresent()) {
                found.add(quantity(text, counted.get()));
                token = Math.max(at + 1, counted.get().end());
            } else {
                token++;
            }
        }
        return found;
    }

    private static boolean[] inDates(AnnotatedText text, List<TimeExpression> times) {
        boolean[] taken = new boolean[text.size()];
        for (TimeExpression time : times) {
            if (time.type() != TimexType.DURATION) {
                TokenRange range = text.tokensIn(time.span());
                for (int token = range.first(); token < range.end(); token++) {
                    taken[token] = true;
                }
            }
        }
        return taken;
    }

    private record Counted(int first, int end, Amount amount, QuantityComparator comparator, Units.Unit unit) {}

    private Optional<Counted> counted(AnnotatedText text, Amount amount, Units units) {
        Optional<Units.Unit> unit = units.of(amount);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Comparators.Match> before =
                comparators.findBefore(text, unit.get().first()).filter(match -> !isPlace(text, match, amount));
        Optional<Comparators.Match> after =
                comparators.findAfter(text, unit.get().end());
        QuantityComparator fallback = amount.isVague() ? QuantityComparator.AT_LEAST : QuantityComparator.EXACT;
        QuantityComparator comparator =
                before.or(() -> after).map(Comparators.Match::comparator).orElse(fallback);
        int first = before.map(Comparators.Match::edge).orElse(unit.get().first());
        int end = before.isEmpty()
                ? after.map(Comparators.Match::edge).orElse(unit.get().end())
                : unit.get().end();
        return Optional.of(new Counted(first, end, amount, comparator, unit.get()));
    }

    /** "Slept under two blankets" says where; "for over two months" compares. */
    private static boolean isPlace(AnnotatedText text, Comparators.Match match, Amount amount) {
        boolean spatial = POSITIONS.contains(text.lower(match.edge())) && match.edge() + 1 == amount.first();
        boolean small = amount.value()
                .filter(value -> value.compareTo(BigDecimal.TEN) < 0)
                .isPresent();
        boolean word = Character.isLetter(text.form(amount.first()).charAt(0));
        boolean verb = match.edge() > 0 && text.tag(match.edge() - 1).matches("VB.?|RB|RP|NNS?");
        return spatial && small && word && verb;
    }

    /** "No casualties" is a count too. */
    private static Optional<Counted> none(AnnotatedText text, int token) {
        if (!text.lower(token).equals("no") || text.head(token) <= token || text.head(token) - token > 3) {
            return Optional.empty();
        }
        int noun = text.head(token);
        if (!HARM.contains(text.lemma(noun))) {
            return Optional.empty();
        }
        Amount zero = Amount.exact(token, token + 1, BigDecimal.ZERO);
        Units.Unit unit = new Units.Unit(token, noun + 1, Optional.of(text.lemma(noun)), Optional.empty());
        return Optional.of(new Counted(token, noun + 1, zero, QuantityComparator.EXACT, unit));
    }

    private static Quantity quantity(AnnotatedText text, Counted counted) {
        Span span = text.span(new TokenRange(counted.first(), counted.end()));
        Amount amount = counted.amount();
        return new Quantity(
                span,
                amount.value(),
                amount.low(),
                amount.high(),
                counted.comparator(),
                counted.unit().name(),
                counted.unit().currency());
    }
}
