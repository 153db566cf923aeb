// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

import java.util.List;
import org.sitrep.record.Reading;

/**
 * What a statement of the act {@link SpeechAct#CAVEAT} remarks, and on what.
 *
 * @param about what it speaks of, where it points back to something said before
 */
public record Caveat(CaveatKind kind, About about) {

    /**
     * What a caveat speaks of: figures where it says so, else statements; neither where it does not point back.
     *
     * @param statements ids of statements
     * @param quantities indexes into {@link Reading#quantities()}
     */
    public record About(List<String> statements, List<Integer> quantities) {

        public static final About NOTHING = new About(List.of(), List.of());

        public About {
            statements = List.copyOf(statements);
            quantities = List.copyOf(quantities);
        }
    }

    /** A remark of which it is not settled yet what it speaks of. */
    public static Caveat of(CaveatKind kind) {
        return new Caveat(kind, About.NOTHING);
    }
}
