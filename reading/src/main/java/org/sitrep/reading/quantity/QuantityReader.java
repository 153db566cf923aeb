// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.number.Comparators;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimexType;

/**
 * Finds quantities: comparator, number and unit as one span. Thread-safe.
 *
 * <p>Lengths of time are quantities too ("a 30-day truce"); dates, times of day, ordinals, ages, years and numbers that are part of
 * a name are not.
 */
public final class QuantityReader {

    private static final Pattern LETTER_AND_STOP = Pattern.compile("\\p{L}\\.");
    private static final Tags BEFORE_RISE = Tags.VERBS.with(Tag.RB, Tag.RP, Tag.NNS, Tag.NN);

    /** Numbers below this may say where: "under two blankets". Set by hand. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    /** In tokens, how far after "no" the noun may stand: "no further serious casualties". Set by hand. */
    private static final int TOKENS_TO_HARM = 3;

    /** How many numbers back the unit of one that names none may stand. Set by hand. */
    private static final int NUMBERS_BACK = 3;

    private final QuantityLexicon lexicon;

    private QuantityReader(QuantityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static QuantityReader load() {
        return new QuantityReader(QuantityLexicon.load());
    }

    /** The quantities of a text in text order; numbers inside dates and times of day are left out. */
    public List<Quantity> read(AnnotatedText text, List<TimeExpression> times) {
        boolean[] taken = inDates(text, times);
        AmountReader amounts = new AmountReader(text, lexicon);
        EffectFinder effects = new EffectFinder(text, lexicon);
        UnitFinder units = new UnitFinder(text, lexicon, effects);
        StoppedThousands thousands = new StoppedThousands(text, lexicon);
        List<Counted> found = new ArrayList<>();
        int token = 0;
        while (token < text.size()) {
            int at = token;
            Optional<Counted> counted = taken[at]
                    ? Optional.empty()
                    : amounts.findAt(at)
                            .flatMap(amount -> units.find(amount, lastUnit(found))
                                    .map(unit -> counted(text, amount, unit, thousands)))
                            .or(() -> none(text, at, effects))
                            .filter(next -> found.isEmpty()
                                    || next.first() >= found.getLast().end());
            if (counted.isPresent()) {
                found.add(counted.get());
                token = Math.max(at + 1, counted.get().end());
            } else {
                token++;
            }
        }
        return quantities(text, found, effects);
    }

    private List<Quantity> quantities(AnnotatedText text, List<Counted> found, EffectFinder effects) {
        Conversions conversions = new Conversions(text, lexicon);
        List<Quantity> quantities = new ArrayList<>();
        List<Optional<Integer>> bases = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Counted counted = found.get(i);
            Optional<Integer> base = i == 0 ? Optional.empty() : conversions.find(found, bases, i);
            bases.add(base);
            quantities.add(quantity(text, counted, base, effects));
        }
        return quantities;
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

    /** A number with all that belongs to it, in tokens. */
    record Counted(int first, int end, Amount amount, QuantityComparator comparator, UnitFinder.Unit unit) {}

    /** The last unit that says what is counted, a few numbers back at most. */
    private static Optional<UnitFinder.Unit> lastUnit(List<Counted> found) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - NUMBERS_BACK); i--) {
            UnitFinder.Unit unit = found.get(i).unit();
            if (unit.name().isPresent() || unit.currency().isPresent()) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private Counted counted(AnnotatedText text, Amount amount, UnitFinder.Unit unit, StoppedThousands thousands) {
        Optional<Comparators.Match> before = lexicon.comparators()
                .findBefore(text, unit.first())
                .filter(match -> !isPlace(text, match, amount) && !isRise(text, match));
        Optional<Comparators.Match> after = lexicon.comparators()
                .findAfter(text, unit.end())
                .filter(match -> match.edge() == text.size() || text.tag(match.edge()) != Tag.CD);
        QuantityComparator fallback = amount.comparator().orElse(QuantityComparator.EXACT);
        QuantityComparator comparator =
                before.or(() -> after).map(Comparators.Match::comparator).orElse(fallback);
        int first = before.map(Comparators.Match::edge).orElse(unit.first());
        int end = before.isEmpty() ? after.map(Comparators.Match::edge).orElse(unit.end()) : unit.end();
        return new Counted(first, end, thousands.read(amount, unit), comparator, unit);
    }

    /** "Went up to 33" says where the figure stands now; "up to 33 were hurt" compares. */
    private boolean isRise(AnnotatedText text, Comparators.Match match) {
        int edge = match.edge();
        return edge > 0 && text.lower(edge).equals("up") && lexicon.is("change", text.lemma(edge - 1));
    }

    /** "Slept under two blankets" says where; "for over two months" compares. */
    private boolean isPlace(AnnotatedText text, Comparators.Match match, Amount amount) {
        boolean spatial = lexicon.is("position", text.lower(match.edge())) && match.edge() + 1 == amount.first();
        boolean small =
                amount.value().filter(value -> value.compareTo(SMALL) < 0).isPresent();
        boolean word = Character.isLetter(text.form(amount.first()).charAt(0));
        boolean verb = match.edge() > 0 && BEFORE_RISE.has(text.tag(match.edge() - 1));
        return spatial && small && word && verb;
    }

    /** "No casualties", "no soldiers were killed" and "nobody was hurt" are counts too. */
    private Optional<Counted> none(AnnotatedText text, int token, EffectFinder effects) {
        if (lexicon.is("nobody", text.lower(token)) || text.lower(token).equals("no") && isOne(text, token + 1)) {
            int end = text.lower(token).equals("no") ? token + 2 : token + 1;
            boolean harmed = effects.find(token, end).isPresent();
            return harmed ? Optional.of(zero(token, end, group(text, end))) : Optional.empty();
        }
        int noun = text.head(token);
        if (!text.lower(token).equals("no") || noun <= token || noun - token > TOKENS_TO_HARM) {
            return Optional.empty();
        }
        boolean harm = lexicon.is("harm", text.lemma(noun))
                || text.tag(noun).isNoun() && effects.find(token, noun + 1).isPresent();
        return harm ? Optional.of(zero(token, noun + 1, text.lemma(noun))) : Optional.empty();
    }

    private static boolean isOne(AnnotatedText text, int token) {
        return token < text.size() && text.lower(token).equals("one");
    }

    /** "None of the crew"; people where the text does not say. */
    private static String group(AnnotatedText text, int of) {
        int noun = of + 2;
        boolean named = noun < text.size()
                && text.lower(of).equals("of")
                && text.tag(noun).isNoun();
        return named ? text.lemma(noun) : "person";
    }

    private static Counted zero(int first, int end, String name) {
        UnitFinder.Unit unit =
                new UnitFinder.Unit(first, end, Optional.of(name.equals("people") ? "person" : name), Optional.empty());
        return new Counted(first, end, Amount.exact(first, first + 1, BigDecimal.ZERO), QuantityComparator.EXACT, unit);
    }

    private Quantity quantity(
            AnnotatedText text, Counted counted, Optional<Integer> conversionOf, EffectFinder effects) {
        Amount amount = counted.amount();
        return new Quantity(
                span(text, counted),
                amount.value(),
                amount.low(),
                amount.high(),
                counted.comparator(),
                counted.unit().name(),
                counted.unit().name().flatMap(lexicon::findUnitKind),
                counted.unit().currency(),
                conversionOf,
                effects.find(counted.unit(), counted.first(), counted.end()));
    }

    /** The words, without the full stop that sticks to a closing "km/h.". */
    private static Span span(AnnotatedText text, Counted counted) {
        Span span = text.span(new TokenRange(counted.first(), counted.end()));
        boolean stopped = LETTER_AND_STOP.matcher(text.form(counted.end() - 1)).matches()
                && counted.unit().name().filter(name -> !name.endsWith(".")).isPresent();
        return stopped ? Span.of(text.text(), span.start(), span.end() - 1) : span;
    }
}
