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

    /** In characters; with more around it, a date is a part of a sentence. */
    private static final int SENTENCE = 40;

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
     * @param others characters of the same element that are not of the date
     */
    record Weighed(Spot spot, int distance, int others, DateClaim claim) {

        boolean isExplicit() {
            return spot.kind() == SpotKind.EXPLICIT && spot.place() == Place.ARTICLE;
        }

        boolean isDoubtful() {
            boolean sentence = spot.kind() == SpotKind.PLAIN && others > SENTENCE;
            return sentence || spot.place() != Place.ARTICLE;
        }
    }

    /** Those that say what they are, as microdata do. */
    List<DateClaim> explicit() {
        return claims(Weighed::isExplicit);
    }

    /** The others in the article that are not a part of its sentences. */
    List<DateClaim> others() {
        return claims(date -> !date.isExplicit() && !date.isDoubtful());
    }

    /** Those that are perhaps of something else: in sentences, or not in the article. */
    List<DateClaim> doubtful() {
        return claims(Weighed::isDoubtful);
    }

    /** Those that nobody can take for another article's. */
    List<DateClaim> close() {
        return claims(date -> date.distance() < CLOSE && !date.isDoubtful());
    }

    private List<DateClaim> claims(Predicate<Weighed> wanted) {
        return weighed.stream().filter(wanted).map(Weighed::claim).toList();
    }
}
