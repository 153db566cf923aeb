// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.gazetteer.Entry;
import org.sitrep.language.TokenRange;

/**
 * A run of words that may be a toponym.
 *
 * @param entries the places it may mean, none where no table has the name
 */
public record Candidate(TokenRange range, Origin origin, List<Entry> entries) {

    public Candidate {
        entries = List.copyOf(entries);
    }

    /** The place that is likeliest before the report is looked at. */
    public Optional<Entry> findWeightiest() {
        return entries.stream().max(Comparator.comparingDouble(SensePrior::of));
    }

    /** Why the run was looked at. */
    public enum Origin {
        /** The gazetteer has the name. */
        NAME,
        /** The adjective of a country or continent: "Danish", "African". */
        ADJECTIVE,
        /** The recogniser takes it for a place, and a name of another transliteration is close. */
        ALIKE,
        /** The recogniser takes it for a place, or it ends in a word for a sort of place; no table has it. */
        UNKNOWN
    }
}
