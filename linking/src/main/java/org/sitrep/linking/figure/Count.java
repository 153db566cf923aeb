// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Attack;
import org.sitrep.linking.evidence.FigureEvidence;
import org.sitrep.linking.evidence.ItemId;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.quantity.QuantityComparator;

/**
 * What one report says of a figure.
 *
 * @param report who says it
 */
record Count(LinkedEvidence report, FigureEvidence told, Figure.Value value) {

    /** How far a toll grows that was counted too early. Set by hand. */
    private static final BigDecimal PROPORTION = BigDecimal.valueOf(12);

    /** By the day as of which they count; of one day as the reports came. */
    static final Comparator<Count> IN_TIME = Comparator.comparing(
                    (Count count) -> count.value().day().orElse(LocalDate.MIN))
            .thenComparingLong(Count::number)
            .thenComparingInt(count -> count.told().words().start());

    static Count of(LinkedEvidence report, FigureEvidence told) {
        Figure.Value value = new Figure.Value(
                report.cite(told.words()),
                report.cite(told.sentence()),
                report.placement().origin(),
                told.by(),
                told.value(),
                told.low(),
                told.high(),
                told.comparator(),
                day(report, told));
        return new Count(report, told, value);
    }

    private static Optional<LocalDate> day(LinkedEvidence report, FigureEvidence told) {
        Optional<LocalDate> day = told.day().or(report::published);
        return told.former() ? day.map(reported -> reported.minusDays(1)) : day;
    }

    /** The same as of another day. */
    Count on(Optional<LocalDate> day) {
        return new Count(report, told, value.on(day));
    }

    /** The report's number. */
    long number() {
        return report.number();
    }

    String story() {
        return report.placement().story();
    }

    /** Whether another is of another attack: on another day, or by others with other arms, or another one by the words of its report. */
    boolean isOfAnotherAttack(Count other) {
        boolean besides = number() == other.number() && told.isBesides(other.told);
        return besides
                || isBoth(other, Attack::isOnAnotherDay)
                || isBoth(other, Attack::isByOthers) && isBoth(other, Attack::isWithOtherArms);
    }

    /** Whether a written number is so far from another that they can hardly count the same. */
    boolean isOutOfProportion(Count other) {
        boolean written = isNumber() && other.isNumber();
        BigDecimal most = amount().max(other.amount());
        BigDecimal least = amount().min(other.amount());
        return written && most.compareTo(least.multiply(PROPORTION)) > 0;
    }

    /** Not "dozens", and not none. */
    private boolean isNumber() {
        return told.written()
                && told.value().filter(value -> value.signum() > 0).isPresent();
    }

    /** Whether another is told of an attack with other arms. */
    boolean isWithOtherArms(Count other) {
        return isBoth(other, Attack::isWithOtherArms);
    }

    /** Whether another is told of an attack on one town, on one day, with the same arms. */
    boolean isAlike(Count other) {
        boolean town = Places.isOneTown(told.site(), other.told.site());
        return town && isBoth(other, Attack::isOnOneDay) && isBoth(other, Attack::isWithSameArms);
    }

    /** What {@linkplain #isAlike alike} counts have in common: arms and a day. */
    Stream<String> armsByDay() {
        return told.attack().stream().flatMap(Attack::armsByDay);
    }

    private boolean isBoth(Count other, BiPredicate<Attack, Attack> relation) {
        Optional<Attack> own = told.attack();
        Optional<Attack> others = other.told.attack();
        return own.isPresent() && others.isPresent() && relation.test(own.get(), others.get());
    }

    /** What the figure is called if this is the first of its counts. */
    String id() {
        return ItemId.of(
                "q",
                report.key(),
                told.words().start() + " " + told.effect() + told.who().orElse(""));
    }

    BigDecimal amount() {
        return value.value().or(value::low).or(value::high).orElse(BigDecimal.ZERO);
    }

    Optional<String> source() {
        return value.by().map(Party::key);
    }

    /** Whether more are possible: "at least 9", or people counted as a report names them. */
    boolean isOpen() {
        return !told.written()
                || value.comparator() == QuantityComparator.AT_LEAST
                || value.comparator() == QuantityComparator.MORE_THAN;
    }
}
