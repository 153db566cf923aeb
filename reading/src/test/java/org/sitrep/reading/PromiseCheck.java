// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingWriter;
import org.sitrep.record.text.Span;

/** What holds of every text: it is read, twice the same way, and every span has the words that stand there. */
final class PromiseCheck {

    private PromiseCheck() {}

    /** @param what names the text in messages */
    static void check(String text, String what) {
        switch (SharedReader.outcome(text)) {
            case Reading reading -> check(reading, text, what);
            case Failure failure -> assertThat(failure.code()).as(what).isEqualTo("unsupported-language");
        }
    }

    private static void check(Reading reading, String text, String what) {
        assertThat(reading.report().text()).as(what).isEqualTo(text);
        for (Span span : RecordSpans.of(reading)) {
            assertThat(span.end()).as("%s: %s", what, span).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(span.start(), span.end())).as(what).isEqualTo(span.text());
            assertThat(splitsPair(text, span)).as("%s: %s", what, span).isFalse();
        }
        assertThat(ReadingWriter.write(SharedReader.read(text))).as(what).isEqualTo(ReadingWriter.write(reading));
    }

    /** Every word of a text begins behind the last one, and none ends within a character. */
    static void checkWords(String text, String what) {
        AnnotatedText words = SharedAnnotator.annotate(text);
        int end = 0;
        for (int token = 0; token < words.size(); token++) {
            Span span = Span.of(text, words.start(token), words.end(token));
            assertThat(span.start()).as("%s: %s", what, span).isGreaterThanOrEqualTo(end);
            assertThat(splitsPair(text, span)).as("%s: %s", what, span).isFalse();
            end = span.end();
        }
    }

    private static boolean splitsPair(String text, Span span) {
        return isWithinPair(text, span.start()) || isWithinPair(text, span.end());
    }

    private static boolean isWithinPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
