// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.archive.value.ByteOutput;

/** What has been written of a record so far. Not thread-safe. */
final class FormOutput {

    /** Most records take less. */
    private static final int EXPECTED = 4_096;

    private final ByteOutput bytes = new ByteOutput(EXPECTED);
    private final long[] last;
    private final Map<String, Integer> words = new HashMap<>();
    private final List<Map<Object, Integer>> records = new ArrayList<>();

    FormOutput(Slots slots) {
        this.last = new long[slots.numbers()];
        for (int i = 0; i < slots.tables(); i++) {
            records.add(new HashMap<>());
        }
    }

    ByteOutput bytes() {
        return bytes;
    }

    /** A number by its difference from the last one in its place. */
    void writeNear(int slot, long value) {
        bytes.addSigned(value - last[slot]);
        last[slot] = value;
    }

    void writeBytes(byte[] some) {
        bytes.addCount(some.length);
        bytes.addBytes(some);
    }

    void writeWords(String text) {
        if (!isKnown(words, text)) {
            writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes which of the earlier records it is, or that it is none of them and has still to be written. */
    boolean isKnown(int table, Object value) {
        return isKnown(records.get(table), value);
    }

    private <T> boolean isKnown(Map<T, Integer> table, T value) {
        Integer known = table.putIfAbsent(value, table.size());
        bytes.addCount(known == null ? 0 : known + 1);
        return known != null;
    }
}
