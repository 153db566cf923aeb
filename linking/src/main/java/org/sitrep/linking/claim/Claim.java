// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;

/**
 * Something asserted, with all who assert and oppose it.
 *
 * @param id lasting; made of the words it was first asserted with
 * @param about what it is about: a place, a happening, an issue
 * @param proposition the words that assert it best
 * @param credibility by the Admiralty scale: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged
 * @param caveats reporters' remarks that it is not verified
 * @param origins how many independent origins support it
 * @param circle the houses that cite one another for it in a circle, by name
 * @param from the day of the first words on it
 * @param to the day of the last
 */
public record Claim(
        String id,
        Optional<String> story,
        String about,
        Cited proposition,
        ClaimStatus status,
        int credibility,
        List<Stand> support,
        List<Stand> opposition,
        List<Stand> caveats,
        int origins,
        List<String> circle,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public Claim {
        support = List.copyOf(support);
        opposition = List.copyOf(opposition);
        caveats = List.copyOf(caveats);
        circle = List.copyOf(circle);
    }

    /** Those who support it, then those who oppose it. */
    public Stream<Stand> sides() {
        return Stream.concat(support.stream(), opposition.stream());
    }

    /** In how many origins somebody supports or opposes it. */
    public long voices() {
        return sides().map(Stand::origin).distinct().count();
    }

    /**
     * What somebody said of it, or a report told.
     *
     * @param origin the id of the report's origin
     * @param by who said it; empty where the report tells it as its own
     * @param statement the id of the statement in the reading
     */
    public record Stand(
            Cited words, String origin, Optional<Party> by, Optional<LocalDate> said, Optional<String> statement) {}
}
