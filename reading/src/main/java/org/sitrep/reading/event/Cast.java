// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.Set;

/** Who acts and who is acted upon, by the ids of actors. The sets are the event's own and may be changed. */
record Cast(Set<String> actors, Set<String> recipients) {

    boolean isEmpty() {
        return actors.isEmpty() && recipients.isEmpty();
    }
}
