// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.sitrep.linking.fingerprint.Fingerprint;
import org.sitrep.linking.fingerprint.Term;

/** How alike two reports are, in numbers that a model weighs. Each is the same both ways round. */
public final class Likeness {

    /** What is measured, in the order in which it is given. */
    public enum Measure {
        /** All words. */
        WORDS,
        WORDS_SQUARED,
        /** Words written like names. */
        NAMES,
        NUMBERS,
        /** Words of the title and the first sentences. */
        LEAD,
        /** The logarithm of one and the days between them. */
        DAYS,
        WORDS_BY_DAYS,
        NAMES_BY_DAYS
    }

    /** Between reports of which one has no day. */
    private static final long DAYS_UNKNOWN = 3;

    private final Map<Measure, Double> values = new EnumMap<>(Measure.class);

    private Likeness(double... values) {
        for (Measure measure : Measure.values()) {
            this.values.put(measure, values[this.values.size()]);
        }
    }

    public static Likeness of(Fingerprint one, Fingerprint other) {
        double words = one.profile().similarity(other.profile(), term -> true);
        double names = one.profile().similarity(other.profile(), Term::isName);
        double days = Math.log1p((double) days(one, other));
        return new Likeness(
                words,
                words * words,
                names,
                one.profile().similarity(other.profile(), Term::isNumber),
                one.profile().similarity(other.profile(), Term::inLead),
                days,
                words * days,
                names * days);
    }

    private static long days(Fingerprint one, Fingerprint other) {
        return one.day()
                .flatMap(day -> other.day().map(second -> Math.abs(ChronoUnit.DAYS.between(day, second))))
                .orElse(DAYS_UNKNOWN);
    }

    public double value(Measure measure) {
        return values.getOrDefault(measure, 0.0);
    }
}
