// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.record.time.Interval;

/**
 * The attack whose victims are counted, as its report tells it.
 *
 * @param events the ids of its mentions in the sentence, the nearest first
 * @param when its day
 * @param dated whether its own sentence gives the day
 * @param arms with what it was made, where the words of the sentence tell of one thing
 * @param doers keys of those whom its own sentence says did it
 */
public record Attack(
        List<String> events, Optional<Interval> when, boolean dated, Optional<String> arms, List<String> doers) {

    public Attack {
        events = List.copyOf(events);
        doers = List.copyOf(doers);
    }

    /** Whether both are told with days that do not meet; a night belongs to two. */
    public boolean isOnAnotherDay(Attack other) {
        return isApart(other, 1);
    }

    /** Whether the days of both are known and meet. */
    public boolean isOnOneDay(Attack other) {
        return when.isPresent() && other.when.isPresent() && gap(when.get(), other.when.get()) <= 0;
    }

    /** Its arms with each of its days, where both are known. */
    public Stream<String> armsByDay() {
        return when.stream()
                .flatMap(days ->
                        days.from().toLocalDate().datesUntil(days.lastDay().plusDays(1)))
                .flatMap(day -> arms.stream().map(each -> each + " " + day));
    }

    /** Whether both are told to have been made with the same. */
    public boolean isWithSameArms(Attack other) {
        return arms.isPresent() && arms.equals(other.arms);
    }

    private boolean isApart(Attack other, long days) {
        return dated && other.dated && gap(when.orElseThrow(), other.when.orElseThrow()) > days;
    }

    private static long gap(Interval one, Interval other) {
        Interval first = one.from().isBefore(other.from()) ? one : other;
        Interval second = first.equals(one) ? other : one;
        return ChronoUnit.DAYS.between(first.lastDay(), second.from().toLocalDate());
    }

    /** Whether one report that tells both means two: by their days, or by the arms where not the same are said to have used them. */
    boolean isBesides(Attack other) {
        return isApart(other, 0) || isWithOtherArms(other) && Collections.disjoint(doers, other.doers);
    }

    /** Whether they are told with arms that are not taken for one another. */
    public boolean isWithOtherArms(Attack other) {
        return arms.isPresent() && other.arms.isPresent() && !arms.equals(other.arms);
    }

    /** Whether others are said to have done it. */
    public boolean isByOthers(Attack other) {
        return !doers.isEmpty() && !other.doers.isEmpty() && Collections.disjoint(doers, other.doers);
    }
}
