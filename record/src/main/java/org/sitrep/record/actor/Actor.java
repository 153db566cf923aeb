// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.actor;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.text.Span;

/**
 * Somebody who speaks or acts in a report, with every mention that means them.
 *
 * @param id names the actor within one reading: {@code a1}
 * @param name the fullest name the report or the lexicon gives
 * @param country ISO 3166-1 alpha-2; for a person the country they act for
 * @param role the office or function the report gives, in its words: {@code Foreign Minister}
 * @param mentions in text order, pronouns and descriptions included; at least one
 */
public record Actor(
        String id,
        ActorKind kind,
        String name,
        Optional<String> country,
        Optional<Sector> sector,
        Optional<String> role,
        List<Span> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("The actor " + name + " has no mention.");
        }
    }
}
