// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.Optional;
import java.util.Set;
import org.sitrep.record.EventMode;
import org.sitrep.record.EventType;

/**
 * A word that names an event.
 *
 * @param mode the PLOVER mode it suggests
 * @param condition what it needs beside it, {@link Condition#NONE} where nothing
 */
record Trigger(String lemma, EventType type, Optional<EventMode> mode, Condition condition) {

    /**
     * @param relation {@code object}, {@code preposition} or {@code particle}; empty where nothing is asked
     * @param lemmas those that fit
     */
    record Condition(String relation, Set<String> lemmas) {

        static final Condition NONE = new Condition("", Set.of());

        static Condition parse(String cell) {
            int equals = cell.indexOf('=');
            return equals < 0
                    ? NONE
                    : new Condition(
                            cell.substring(0, equals),
                            Set.of(cell.substring(equals + 1).split("\\|")));
        }
    }
}
