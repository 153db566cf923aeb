// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts the tokens that were read. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class ReadTokens {
    public long tokens;

    @Setup(Level.Iteration)
    public void begin() {
        tokens = 0;
    }
}
