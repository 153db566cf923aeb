// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.List;

/**
 * What the program itself thinks of an event it wrote down.
 *
 * @param confidence how probable it is that the report tells of such an event, from 0 to 1
 * @param wanted how probable it is that an analyst of conflict and diplomacy keeps the line, from 0 to 1
 * @param inferred the fields that were filled from context, not from the words of the event's own sentence
 */
public record Assessment(double confidence, double wanted, List<EventField> inferred) {

    public Assessment {
        inferred = List.copyOf(inferred);
        if (!isShare(confidence) || !isShare(wanted)) {
            throw new IllegalArgumentException(
                    "A probability is from 0 to 1, not " + confidence + " and " + wanted + ".");
        }
    }

    private static boolean isShare(double probability) {
        return probability >= 0 && probability <= 1;
    }
}
