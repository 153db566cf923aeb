// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import org.sitrep.record.Reading;

/** Reads records back, and refuses those that are none. Thread-safe. */
public final class ReadingReader {

    private ReadingReader() {}

    /** The reading that {@link ReadingWriter#write(Reading)} wrote. */
    public static Reading read(String json) {
        throw new UnsupportedOperationException("to come");
    }

    /** The reading that {@link ReadingWriter#writeWithoutWords} wrote, its words taken from the report's text. */
    public static Reading readWithWords(String json, String text) {
        throw new UnsupportedOperationException("to come");
    }
}
