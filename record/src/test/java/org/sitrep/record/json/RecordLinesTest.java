// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.Failure;
import org.sitrep.record.identity.ReportId;

/** A line of a file of records says what it is. */
class RecordLinesTest {

    private static final Instant TIME = Instant.parse("2031-05-16T07:08:09.123456Z");
    private static final KeptRecord RECORD = new KeptRecord(ReadingWriterTest.reading(), UnknownFields.NONE);

    @Test
    void aRecordWithoutATimeIsWhatARunPrints() {
        RecordLine line = new RecordLine.Kept(RECORD, Optional.empty());
        assertThat(RecordLines.write(line)).isEqualTo(ReadingWriter.write(RECORD));
        assertThat(RecordLines.read(RecordLines.write(line))).isEqualTo(line);
    }

    @Test
    void theTimeComesLastAndIsNoUnknownField() {
        TreeMap<String, String> mood = new TreeMap<>();
        mood.put("/events/0/mood", "\"calm\"");
        KeptRecord later = new KeptRecord(RECORD.reading(), new UnknownFields(mood));
        RecordLine line = new RecordLine.Kept(later, Optional.of(TIME));
        String json = RecordLines.write(line);
        assertThat(json).contains("\"mood\":\"calm\"").endsWith(",\"knownFrom\":\"2031-05-16T07:08:09.123456Z\"}");
        assertThat(RecordLines.read(json)).isEqualTo(line);
    }

    @Test
    void otherLinesComeBackToo() {
        RecordLine refused = new RecordLine.Refused(new Failure("a", "empty-text", "The text is empty."));
        assertThat(RecordLines.read(RecordLines.write(refused))).isEqualTo(refused);
        RecordLine gap = new RecordLine.Forgotten(new ReportId("0123456789abcdef0123456789abcdef"), TIME);
        assertThat(RecordLines.write(gap))
                .isEqualTo("{\"forgotten\":\"0123456789abcdef0123456789abcdef\","
                        + "\"knownFrom\":\"2031-05-16T07:08:09.123456Z\"}");
        assertThat(RecordLines.read(RecordLines.write(gap))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"forgotten":"me","knownFrom":"2031-05-16T07:08:09Z"}                           |            | no key of a report
            {"forgotten":"0123456789abcdef0123456789abcdef","knownFrom":"now"}              |            | no time
            {"forgotten":"0123456789abcdef0123456789abcdef"}                                |            | "knownFrom" is missing
            {"id":"a","error":{"code":"x"}}                                                 | /error     | "message" is missing
            {"id":"a","error":                                                              |            | not valid JSON
            []                                                                              | /report/text | missing
            not JSON                                                                        |            | not valid JSON
            """)
    void whatIsBrokenIsRefused(String line, String path, String reason) {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> RecordLines.read(line))
                .withMessageContaining(reason)
                .extracting(MalformedRecordException::path)
                .asString()
                .startsWith(Optional.ofNullable(path).orElse(""));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        String json = RecordLines.write(new RecordLine.Kept(RECORD, Optional.of(TIME)));
        for (String wrong : new String[] {"\"yesterday\"", "17", "[\"2031-05-16T07:08:09Z\"]", "null"}) {
            assertThatExceptionOfType(MalformedRecordException.class)
                    .as(wrong)
                    .isThrownBy(() -> RecordLines.read(json.replace("\"" + TIME + "\"", wrong)))
                    .extracting(MalformedRecordException::path)
                    .isEqualTo("/knownFrom");
        }
    }
}
