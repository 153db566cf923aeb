// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;

/**
 * Tells the toll of an older happening that a report recalls: "two were killed in a raid on Tuesday. The death toll of
 * Saturday's strike rose to 14."
 */
record OtherTolls(
        AnnotatedText text, List<Quantity> quantities, List<TimeExpression> times, Optional<LocalDate> published) {

    /**
     * Whether the report has counted others before, and the toll is dated before yesterday.
     *
     * @param subject the words for the toll: "the death toll of Saturday's strike"
     */
    boolean isOfAnother(int index, TokenRange subject) {
        return isAfterAnother(index) && times.stream().anyMatch(time -> isPast(time) && isIn(subject, time));
    }

    private boolean isAfterAnother(int index) {
        return quantities.subList(0, index).stream()
                .filter(quantity ->
                        quantity.effect().filter(QuantityEffect.KILLED::equals).isPresent())
                .anyMatch(quantity ->
                        !quantity.value().equals(quantities.get(index).value()));
    }

    private boolean isPast(TimeExpression time) {
        Optional<LocalDate> end = time.interval().map(Interval::to).map(LocalDateTime::toLocalDate);
        return end.isPresent()
                && published.filter(day -> end.get().isBefore(day)).isPresent();
    }

    private boolean isIn(TokenRange subject, TimeExpression time) {
        return subject.contains(text.tokensIn(time.span()).first());
    }
}
