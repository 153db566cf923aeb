// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/** Builds a {@link NameAutomaton} from strings that come in ascending order, each once. Not thread-safe. */
final class AutomatonBuilder {

    /** A state of the string added last, whose arcs may still change. */
    private static final class Open {
        private byte[] labels = new byte[4];
        private int[] targets = new int[4];
        private int arcs;
        private boolean isFinal;

        void addArc(byte label) {
            if (arcs == labels.length) {
                labels = Arrays.copyOf(labels, arcs * 2);
                targets = Arrays.copyOf(targets, arcs * 2);
            }
            labels[arcs++] = label;
        }

        void clear() {
            arcs = 0;
            isFinal = false;
        }
    }

    private Open[] path = {new Open()};
    private byte[] last = new byte[0];
    private byte[] labels = new byte[1 << 16];
    private int[] targets = new int[1 << 16];
    private int[] before = new int[1 << 16];
    private int arcs;
    private int[] firstArcs = new int[1 << 16];
    private int[] strings = new int[1 << 16];
    private int states;
    private int[] register = new int[1 << 16];

    void add(byte[] block, int from, int to) {
        int shared = shared(block, from, to);
        close(shared);
        int length = to - from;
        ensurePath(length + 1);
        for (int depth = shared; depth < length; depth++) {
            path[depth].addArc(block[from + depth]);
            path[depth + 1].clear();
        }
        path[length].isFinal = true;
        last = Arrays.copyOfRange(block, from, to);
    }

    private int shared(byte[] block, int from, int to) {
        int mismatch = Arrays.mismatch(last, 0, last.length, block, from, to);
        return mismatch < 0 ? last.length : mismatch;
    }

    private void ensurePath(int length) {
        int old = path.length;
        if (length > old) {
            path = Arrays.copyOf(path, Math.max(length, old * 2));
            for (int i = old; i < path.length; i++) {
                path[i] = new Open();
            }
        }
    }

    /** Settles the states of the string added last that lie deeper. */
    private void close(int depth) {
        for (int i = last.length; i > depth; i--) {
            int state = settle(path[i]);
            path[i - 1].targets[path[i - 1].arcs - 1] = state;
        }
    }

    private int settle(Open open) {
        int slot = hash(open) & register.length - 1;
        while (register[slot] != 0) {
            if (isSame(register[slot] - 1, open)) {
                return register[slot] - 1;
            }
            slot = slot + 1 & register.length - 1;
        }
        int state = store(open);
        register[slot] = state + 1;
        if (states * 2 > register.length) {
            rehash();
        }
        return state;
    }

    private int store(Open open) {
        while (arcs + open.arcs > labels.length) {
            labels = Arrays.copyOf(labels, labels.length * 2);
            targets = Arrays.copyOf(targets, targets.length * 2);
            before = Arrays.copyOf(before, before.length * 2);
        }
        if (states + 2 > firstArcs.length) {
            firstArcs = Arrays.copyOf(firstArcs, firstArcs.length * 2);
            strings = Arrays.copyOf(strings, strings.length * 2);
        }
        firstArcs[states] = NameAutomaton.packed(arcs, open.isFinal);
        int count = open.isFinal ? 1 : 0;
        for (int i = 0; i < open.arcs; i++) {
            labels[arcs] = open.labels[i];
            targets[arcs] = open.targets[i];
            before[arcs++] = count;
            count += strings[open.targets[i]];
        }
        strings[states] = count;
        firstArcs[states + 1] = arcs;
        return states++;
    }

    private int first(int state) {
        return NameAutomaton.unpackedArc(firstArcs[state]);
    }

    private boolean isFinal(int state) {
        return NameAutomaton.unpackedFinal(firstArcs[state]);
    }

    private boolean isSame(int state, Open open) {
        int from = first(state);
        boolean same = first(state + 1) - from == open.arcs && isFinal(state) == open.isFinal;
        for (int i = 0; same && i < open.arcs; i++) {
            same = labels[from + i] == open.labels[i] && targets[from + i] == open.targets[i];
        }
        return same;
    }

    private static int hash(Open open) {
        int hash = open.isFinal ? 1 : 0;
        for (int i = 0; i < open.arcs; i++) {
            hash = mixed(hash, open.labels[i], open.targets[i]);
        }
        return hash ^ hash >>> 15;
    }

    private int hash(int state) {
        int hash = isFinal(state) ? 1 : 0;
        for (int i = first(state); i < first(state + 1); i++) {
            hash = mixed(hash, labels[i], targets[i]);
        }
        return hash ^ hash >>> 15;
    }

    private static int mixed(int hash, byte label, int target) {
        return ((hash * 31 + label) * 0x9E3779B1 ^ target) * 0x85EBCA6B;
    }

    private void rehash() {
        register = new int[register.length * 2];
        for (int state = 0; state < states; state++) {
            int slot = hash(state) & register.length - 1;
            while (register[slot] != 0) {
                slot = slot + 1 & register.length - 1;
            }
            register[slot] = state + 1;
        }
    }

    NameAutomaton build() {
        close(0);
        int start = settle(path[0]);
        return new NameAutomaton(
                start,
                IntBuffer.wrap(Arrays.copyOf(firstArcs, states + 1)),
                ByteBuffer.wrap(Arrays.copyOf(labels, arcs)),
                IntBuffer.wrap(Arrays.copyOf(targets, arcs)),
                IntBuffer.wrap(Arrays.copyOf(before, arcs)));
    }
}
