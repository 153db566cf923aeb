// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.intake.html.date.written.DateStyle;

/** Dates in a page's body, the nearest to the headline and the most plainly marked first. */
final class NearbyDates {

    /** In characters. */
    private static final int CLOSE = 1500;

    private final List<Weighed> weighed;

    NearbyDates(PageText text, DateStyle style) {
        SpotReader reader = new SpotReader(text, style);
        weighed = text.spots().stream()
                .flatMap(spot -> reader.read(spot).stream())
                .sorted(Comparator.comparingInt(Weighed::distance))
                .toList();
    }

    /**
     * A claim and how far from the headline it stands.
     *
     * @param distance in characters of text, with what counts for and against it
     */
    record Weighed(Spot spot, int distance, DateClaim claim) {

        boolean isExplicit() {
            return spot.kind() == SpotKind.EXPLICIT && spot.place() == Place.ARTICLE;
        }
    }

    /** Those that say what they are, as microdata do. */
    List<DateClaim> explicit() {
        return claims(weighed.stream().filter(Weighed::isExplicit));
    }

    List<DateClaim> others() {
        return claims(weighed.stream().filter(date -> !date.isExplicit()));
    }

    /** Those that nobody can take for another article's. */
    List<DateClaim> close() {
        return claims(weighed.stream().filter(date -> date.distance() < CLOSE && date.spot().place() == Place.ARTICLE));
    }

    private static List<DateClaim> claims(Stream<Weighed> dates) {
        return dates.map(Weighed::claim).toList();
    }
}
