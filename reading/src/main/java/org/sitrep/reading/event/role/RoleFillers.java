// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.Set;

/** Who acts and who is acted upon, by the ids of actors. The sets are the event's own and may be changed. */
public record RoleFillers(Set<String> actors, Set<String> recipients) {

    public boolean isEmpty() {
        return actors.isEmpty() && recipients.isEmpty();
    }
}
