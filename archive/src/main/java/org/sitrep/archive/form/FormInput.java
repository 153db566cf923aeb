// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sitrep.archive.value.ByteInput;

/** What has been read of a record so far. Not thread-safe. */
final class FormInput {

    private final ByteInput bytes;
    private final long[] last;
    private final List<String> words = new ArrayList<>();
    private final List<List<Object>> records = new ArrayList<>();

    FormInput(byte[] bytes, Slots slots) {
        this.bytes = new ByteInput(bytes);
        this.last = new long[slots.numbers()];
        for (int i = 0; i < slots.tables(); i++) {
            records.add(new ArrayList<>());
        }
    }

    ByteInput bytes() {
        return bytes;
    }

    long readNear(int slot) {
        last[slot] += bytes.nextSigned();
        return last[slot];
    }

    byte[] readBytes() {
        return bytes.nextBytes((int) bytes.nextCount());
    }

    String readWords() {
        int known = (int) bytes.nextCount();
        if (known > 0) {
            return words.get(known - 1);
        }
        String text = bytes.nextWords((int) bytes.nextCount());
        words.add(text);
        return text;
    }

    /** A record that has occurred before, or the next. */
    Object readKnown(int table, Function<FormInput, Object> next) {
        int known = (int) bytes.nextCount();
        List<Object> before = records.get(table);
        if (known > 0) {
            return before.get(known - 1);
        }
        Object value = next.apply(this);
        before.add(value);
        return value;
    }
}
