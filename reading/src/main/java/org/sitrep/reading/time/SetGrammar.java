// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.record.TimexType;

/** What comes again and again: "daily", "every Friday", "each year", "every two weeks", "twice a week", "Mondays". */
final class SetGrammar implements Grammar {

    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> OFTEN = Set.of("once", "twice", "thrice");
    private static final Set<String> ARTICLE = Set.of("a", "an", "each", "every");
    /** Names of reports and meetings rather than of a rhythm. */
    private static final Set<String> NAMING = Set.of("annual", "quarterly");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return adverb(scan, i)
                .or(() -> often(scan, i))
                .or(() -> weekdays(scan, i))
                .or(() -> scan.is(i, EVERY) ? every(scan, i + 1) : Optional.empty());
    }

    private static Optional<Found> adverb(Scan scan, int i) {
        return scan.lexicon()
                .find("set", scan.at(i))
                .filter(value -> !scan.at(i).capital()
                        && !scan.is(i, NAMING)
                        && !scan.at(i - 1).isDash())
                .map(value -> Found.set(i + 1, value));
    }

    /** "Twice a week". */
    private static Optional<Found> often(Scan scan, int i) {
        return scan.is(i, OFTEN) && scan.is(i + 1, ARTICLE)
                ? Units.at(scan, i + 2).map(code -> Found.set(i + 3, Units.value("1", code)))
                : Optional.empty();
    }

    /** "On Mondays". */
    private static Optional<Found> weekdays(Scan scan, int i) {
        Optional<String> number = scan.at(i).capital() ? scan.lexicon().find("weekdays", scan.at(i)) : Optional.empty();
        return number.map(day -> Found.set(i + 1, "XXXX-WXX-" + day));
    }

    /** What may follow "every". */
    private static Optional<Found> every(Scan scan, int i) {
        OptionalInt weekday = scan.lexicon().findWeekday(scan.at(i));
        if (weekday.isPresent()) {
            return Optional.of(Found.set(i + 1, "XXXX-WXX-" + weekday.getAsInt()));
        }
        OptionalInt month = scan.lexicon().findMonth(scan.at(i));
        if (month.isPresent()) {
            return Optional.of(Found.set(i + 1, String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt())));
        }
        if (scan.is(i, "weekend")) {
            return Optional.of(Found.set(i + 1, "XXXX-WXX-WE"));
        }
        if (scan.is(i, "other")) {
            return Units.at(scan, i + 1).map(code -> Found.set(i + 2, Units.value("2", code)));
        }
        return scan.lexicon()
                .find("part", scan.at(i))
                .map(code -> Found.set(i + 1, "XXXX-XX-XXT" + code))
                .or(() -> scan.lexicon().find("season", scan.at(i)).map(code -> Found.set(i + 1, "XXXX-" + code)))
                .or(() -> Units.at(scan, i).map(code -> Found.set(i + 1, Units.value("1", code))))
                .or(() -> counted(scan, i));
    }

    /** "Every two weeks". */
    private static Optional<Found> counted(Scan scan, int i) {
        return Count.at(scan, i)
                .filter(count -> count.isWhole() && Units.at(scan, count.end()).isPresent())
                .map(count -> new Found(
                        count.end() + 1,
                        TimexType.SET,
                        Units.value(count.amount(), Units.at(scan, count.end()).orElseThrow()),
                        Optional.empty(),
                        Optional.empty()));
    }
}
