// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.Optional;

/**
 * Words that take a position on what follows them.
 *
 * @param negated the stance they tell when they are negated; empty where that tells none
 */
record Cue(Form form, Leaning leaning, Optional<Leaning> negated) {

    /** What joins it to its party. */
    enum Form {
        /** The party is its subject: "rejects". */
        VERB,
        /** The same, of what is done rather than said: "imposed". */
        DEED,
        /** It follows a form of "be": "is ready to". */
        ADJECTIVE,
        /** It belongs to the party: "its demand for". */
        NOUN
    }

    boolean isVerb() {
        return form == Form.VERB || form == Form.DEED;
    }
}
