// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.Optional;
import org.sitrep.lexicon.Country;
import org.sitrep.record.actor.Actor;

/**
 * Somebody who may take part in an event.
 *
 * @param head the token that names them
 * @param actor who that is; empty where the token is a toponym, which may stand for its country
 * @param country the country of a toponym
 */
public record RoleCandidate(int head, Optional<Actor> actor, Optional<Country> country) {}
