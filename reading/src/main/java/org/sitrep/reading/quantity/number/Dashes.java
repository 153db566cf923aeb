// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.number;

import java.util.Set;
import org.sitrep.language.AnnotatedText;

/** The signs that join a number to another or to its unit. */
public final class Dashes {

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private Dashes() {}

    /** Whether a dash stands there and something follows it. */
    public static boolean isAt(AnnotatedText text, int token) {
        return token >= 0 && token + 1 < text.size() && DASHES.contains(text.form(token));
    }
}
