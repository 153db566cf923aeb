// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.util.Comparator;

/**
 * An actor across reports.
 *
 * @param key the same for the same actor in every report
 * @param name as people read it
 * @param isSomebody false for a pronoun whose referent was not found
 */
public record Party(String key, String name, boolean isSomebody) {

    public static final Comparator<Party> BY_NAME =
            Comparator.comparing(Party::name).thenComparing(Party::key);
}
