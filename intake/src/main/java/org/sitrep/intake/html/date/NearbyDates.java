// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
     * @param isDoubtful whether it may well be of something else: in a sentence, beside the article or in the page's head
     */
    record Weighed(Spot spot, int distance, boolean isDoubtful, DateClaim claim) {

        boolean isExplicit() {
            return spot.kind() == SpotKind.EXPLICIT && spot.place() == Place.ARTICLE;
        }
    }

    /** Those that say what they are, as microdata do. */
    List<DateClaim> explicit() {
        return claims(Weighed::isExplicit);
    }

    /** The others that can hardly be of something else. */
    List<DateClaim> others() {
        return claims(date -> !date.isExplicit() && !date.isDoubtful());
    }

    /** Those that may well be of something else. */
    List<DateClaim> doubtful() {
        return claims(Weighed::isDoubtful);
    }

    /** Those that readers see as the article's. */
    List<DateClaim> close() {
        return claims(date -> date.distance() < CLOSE && !date.isDoubtful());
    }

    private List<DateClaim> claims(Predicate<Weighed> wanted) {
        return weighed.stream().filter(wanted).map(Weighed::claim).toList();
    }
}
