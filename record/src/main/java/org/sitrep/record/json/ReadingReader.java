// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import org.sitrep.record.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads records back, and refuses those that are none: every span must have the words that stand there, and whatever an item refers to must
 * be there. Thread-safe.
 */
public final class ReadingReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReadingReader() {}

    /**
     * The reading that {@link ReadingWriter#write(Reading)} wrote.
     *
     * @throws MalformedRecordException where it is none
     */
    public static Reading read(String json) {
        return readKeeping(json).reading();
    }

    /** The same, with what else it holds. */
    public static KeptRecord readKeeping(String json) {
        return read(json, ReportText.of(json), true);
    }

    /** The reading that {@link ReadingWriter#writeWithoutWords} wrote, its words taken from the report's text. */
    public static Reading readWithWords(String json, String text) {
        return read(json, text, false).reading();
    }

    private static KeptRecord read(String json, String text, boolean words) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            RecordSource from = new RecordSource(parser, text, words);
            from.next();
            Reading reading = Shapes.READING.read(from);
            if (from.next() != JsonToken.NOT_AVAILABLE) {
                throw new MalformedRecordException("", "something stands behind it");
            }
            References.check(reading);
            return new KeptRecord(reading, from.unknown());
        } catch (JacksonException e) {
            throw new MalformedRecordException("", "it is not valid JSON");
        }
    }
}
