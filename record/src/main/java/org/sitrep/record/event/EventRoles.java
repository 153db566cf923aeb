// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.List;

/**
 * Who takes part in an event, by the ids of actors.
 *
 * @param actors those who act; in a meeting, all who take part
 * @param recipients those acted upon
 */
public record EventRoles(List<String> actors, List<String> recipients) {

    public EventRoles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
