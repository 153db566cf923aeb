// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

import java.util.List;

/**
 * Whom a statement was made to.
 *
 * @param via the media that relayed it ("told Reuters")
 * @param addressees ids of the actors spoken to
 */
public record Reception(List<String> via, List<String> addressees) {

    public Reception {
        via = List.copyOf(via);
        addressees = List.copyOf(addressees);
    }
}
