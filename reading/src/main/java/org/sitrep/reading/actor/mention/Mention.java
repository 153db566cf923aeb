// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.Optional;
import org.sitrep.language.TokenRange;
import org.sitrep.record.actor.Sector;

/**
 * A stretch of text that may mean an actor.
 *
 * @param head the token the others depend on; no two mentions share it
 * @param name the name without title, or the words of a description
 * @param country ISO 3166-1 alpha-2 code of the country it acts for
 * @param plural whether it refers to several
 */
public record Mention(
        TokenRange range,
        int head,
        Sort sort,
        String name,
        Optional<String> country,
        Optional<Sector> sector,
        Optional<String> role,
        boolean plural) {

    /** The same mention of an actor of that country and sector. */
    Mention with(Optional<String> newCountry, Optional<Sector> newSector) {
        return new Mention(range, head, sort, name, newCountry, newSector, role, plural);
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
