// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.Optional;
import org.sitrep.language.TokenRange;
import org.sitrep.record.actor.Sector;

/**
 * A stretch of text that may mean an actor.
 *
 * @param head the token the others hang from; no two mentions share it
 * @param name the pure name, or the words of a description
 * @param plural whether it speaks of several
 */
public record Mention(TokenRange range, int head, Sort sort, String name, Capacity capacity, boolean plural) {

    /** ISO 3166-1 alpha-2 of whom it acts for. */
    public Optional<String> country() {
        return capacity.country();
    }

    public Optional<Sector> sector() {
        return capacity.sector();
    }

    /** The office or function, in the report's words. */
    public Optional<String> role() {
        return capacity.role();
    }

    Mention withCapacity(Optional<String> country, Optional<Sector> sector) {
        return new Mention(range, head, sort, name, Capacity.of(country, sector), plural);
    }

    /** How a mention points to its actor. */
    public enum Sort {
        PERSON,
        BODY,
        COUNTRY,
        /** A common noun: "the president", "Norwegian troops". */
        DESCRIPTION,
        PRONOUN,
        /** "Who" and "which", which mean what the noun before them means. */
        RELATIVE
    }
}
