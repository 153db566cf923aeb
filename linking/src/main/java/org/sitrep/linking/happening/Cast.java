// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.List;
import org.sitrep.linking.evidence.Party;

/** Compares who takes part. */
final class Cast {

    /** Two of the same who meet, on a day or in a story, are a sign of one meeting; one is not. */
    private static final int SIGN = 2;

    private Cast() {}

    static Agreement compare(Telling telling, Gathering known) {
        return telling.isShared() ? company(telling.parties(), known.parties()) : roles(telling, known);
    }

    /** Of those who meet: the same, where two are among both; apart, where each has somebody whom the other lacks. */
    private static Agreement company(List<Party> some, List<Party> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        long shared = Math.min(Sides.shared(some, others), Sides.shared(others, some));
        if (shared >= SIGN) {
            return Agreement.SAME;
        }
        boolean one = some.size() == 1 || others.size() == 1;
        if (shared == 1 && one) {
            return Agreement.WITHIN;
        }
        boolean nobodyKnown = Sides.known(some).isEmpty() || Sides.known(others).isEmpty();
        return shared == 0 && nobodyKnown ? Agreement.UNKNOWN : Agreement.APART;
    }

    /** Of those who do something to others: doers of one side, and the same done to. */
    private static Agreement roles(Telling telling, Gathering known) {
        Agreement doers = side(telling.doers(), known.doers());
        Agreement done = side(telling.event().recipients(), known.recipients());
        if (doers == Agreement.APART || isCrossed(telling, known)) {
            return Agreement.APART;
        }
        if (doers == Agreement.SAME && done == Agreement.SAME) {
            return Agreement.SAME;
        }
        return doers == Agreement.SAME || done == Agreement.SAME ? Agreement.WITHIN : Agreement.UNKNOWN;
    }

    private static Agreement side(List<Party> some, List<Party> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return Sides.meet(some, others) ? Agreement.SAME : Agreement.APART;
    }

    /** The doer of one is the victim of the other. */
    private static boolean isCrossed(Telling telling, Gathering known) {
        boolean doer = Sides.meet(telling.doers(), known.recipients());
        boolean victim = Sides.meet(telling.event().recipients(), known.doers());
        return doer && !Sides.meet(telling.doers(), known.doers())
                || victim && !Sides.meet(telling.event().recipients(), known.recipients());
    }

    /** Whether they differ in the doer alone, and one of them is only somebody's word: then it is open who did it. */
    static boolean isContested(Telling telling, Gathering known) {
        boolean word = !telling.isOwn() || !known.isOwn();
        return word
                && !isCrossed(telling, known)
                && side(telling.doers(), known.doers()) == Agreement.APART
                && side(telling.event().recipients(), known.recipients()) != Agreement.APART;
    }
}
