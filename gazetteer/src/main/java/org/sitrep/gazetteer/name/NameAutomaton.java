// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * A set of byte strings as a minimal acyclic automaton that numbers them in their order (Daciuk and others, "Incremental Construction of
 * Minimal Acyclic Finite-State Automata", Computational Linguistics 26, 2000; the numbers by Lucchesi and Kowaltowski 1993). Immutable
 * and thread-safe.
 *
 * @param start the state in which every string begins
 * @param firstArcs where the arcs of each state begin, and one number more; the sign bit is set where a string may end in the state
 * @param labels the byte of each arc, ascending within a state
 * @param targets the state each arc leads to
 * @param before how many strings come before those that take the arc, among those that reach its state
 */
public record NameAutomaton(int start, IntBuffer firstArcs, ByteBuffer labels, IntBuffer targets, IntBuffer before) {

    public static final int NOWHERE = -1;
    private static final int FINAL = Integer.MIN_VALUE;

    static int packed(int firstArc, boolean isFinal) {
        return isFinal ? firstArc | FINAL : firstArc;
    }

    /** Where the arcs begin by an element of {@code firstArcs}. */
    static int unpackedArc(int packed) {
        return packed & ~FINAL;
    }

    /** Whether a string may end in the state by an element of {@code firstArcs}. */
    static boolean unpackedFinal(int packed) {
        return (packed & FINAL) != 0;
    }

    public boolean isFinal(int state) {
        return unpackedFinal(firstArcs.get(state));
    }

    private int firstArc(int state) {
        return unpackedArc(firstArcs.get(state));
    }

    /** The arc of a state under that byte, or {@link #NOWHERE}. */
    public int arc(int state, byte label) {
        int low = firstArc(state);
        int high = firstArc(state + 1) - 1;
        int sought = label & 0xFF;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = labels.get(middle) & 0xFF;
            if (found == sought) {
                return middle;
            }
            if (found < sought) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NOWHERE;
    }

    /** The number of a string, or {@link #NOWHERE} where it is not in the set. */
    int number(byte[] string) {
        int state = start;
        int number = 0;
        for (byte label : string) {
            int arc = arc(state, label);
            if (arc == NOWHERE) {
                return NOWHERE;
            }
            number += before.get(arc);
            state = targets.get(arc);
        }
        return isFinal(state) ? number : NOWHERE;
    }
}
