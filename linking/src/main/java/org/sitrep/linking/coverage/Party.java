// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * An actor across reports.
 *
 * @param key the same for the same actor in every report
 * @param name as people read it
 */
public record Party(String key, String name) {

    private static final Pattern PRONOUN =
            Pattern.compile("(?i)he|she|it|they|who|which|that|i|we|you|some|many|others|one");

    public static final Comparator<Party> BY_NAME =
            Comparator.comparing(Party::name).thenComparing(Party::key);

    /** A pronoun that nobody could be found for is nobody. */
    public boolean isSomebody() {
        return !PRONOUN.matcher(name).matches();
    }
}
