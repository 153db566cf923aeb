// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import java.util.Optional;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/**
 * Whom a phrase was read to mean.
 *
 * @param state whether it is a country as a whole
 * @param found whether it is anybody
 */
record Answer(Optional<String> country, Optional<Sector> sector, boolean state, boolean found) {

    static final Answer NOBODY = new Answer(Optional.empty(), Optional.empty(), false, false);

    static Answer of(Actor actor) {
        return new Answer(actor.country(), actor.sector(), actor.kind() == ActorKind.COUNTRY, true);
    }

    /** What a phrase tells of whom it does not name: "Danish ferry". */
    static Answer ofCountry(Optional<String> country) {
        return new Answer(country, Optional.empty(), false, country.isPresent());
    }
}
