// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.record.time.Interval;

/** The days that something is about, the last included. */
public record Days(LocalDate first, LocalDate last) {

    public static Days of(Interval when) {
        return new Days(when.from().toLocalDate(), when.lastDay());
    }

    /** From the earliest to the latest; empty where there are none. */
    static Optional<Days> spanning(Collection<LocalDate> days) {
        return days.stream()
                .min(Comparator.naturalOrder())
                .flatMap(first -> days.stream().max(Comparator.naturalOrder()).map(last -> new Days(first, last)));
    }

    /** Whether any of them is one of those that are asked for. */
    boolean meet(Optional<LocalDate> since, Optional<LocalDate> until) {
        return since.map(day -> !last.isBefore(day)).orElse(true)
                && until.map(day -> !first.isAfter(day)).orElse(true);
    }
}
