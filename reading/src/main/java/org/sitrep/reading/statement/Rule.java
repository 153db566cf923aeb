// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.Optional;

/** One construction of attribution. Implementations are stateless. */
interface Rule {

    /** The statement whose cue has its head at the token. */
    Optional<Draft> at(Clause clause, int token);
}
