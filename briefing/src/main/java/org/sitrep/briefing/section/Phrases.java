// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.briefing.deed.Deed;
import org.sitrep.briefing.page.Days;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.time.Interval;

/** The fixed phrases that several sections use. */
final class Phrases {

    /** A time that takes longer says too little to be worth a phrase. */
    private static final int MOST_DAYS = 45;

    private Phrases() {}

    /** "by Norway on Denmark", or whichever of the two is known. */
    static String who(Deed deed, List<Party> actors, List<Party> recipients) {
        return (with(deed.by(), Names.list(actors)) + " " + with(deed.to(), Names.list(recipients))).strip();
    }

    private static String with(String preposition, String names) {
        return names.isEmpty() ? "" : preposition + " " + names;
    }

    /** ", Bergen, 14 Dec", or whichever of the two is known; no place that names one of the parties. */
    static String whereAndWhen(Optional<Site> site, List<Party> parties, Optional<Interval> when, LocalDate today) {
        return site.filter(found ->
                                parties.stream().noneMatch(party -> party.name().contains(found.name())))
                        .map(found -> ", " + found.name())
                        .orElse("")
                + when.flatMap(time -> when(time, today))
                        .map(days -> ", " + days)
                        .orElse("");
    }

    private static Optional<String> when(Interval time, LocalDate today) {
        LocalDate first = time.from().toLocalDate();
        LocalDate last = time.lastDay();
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            return Optional.empty();
        }
        return Optional.of(Days.span(first, last, today.getYear()));
    }

    /** Empty for the word of nobody. */
    static String accordingTo(List<Party> parties) {
        return with("according to", Names.list(parties));
    }

    static String count(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
