// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.Failure;
import org.sitrep.record.decision.Authorship;
import org.sitrep.record.decision.DecisionKind;
import org.sitrep.record.decision.StoryDecision;
import org.sitrep.record.decision.StoryMove;
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

    @Test
    void decisionsComeBackToo() {
        ReportId anchor = new ReportId("0123456789abcdef0123456789abcdef");
        ReportId moved = new ReportId("abcdef0123456789abcdef0123456789");
        StoryDecision merger = new StoryDecision(
                DecisionKind.MERGE,
                new Authorship("Kim Falk", Optional.of("One and the same.")),
                Optional.of(anchor),
                "t0123456789ab",
                List.of(new StoryMove(moved, "tabcdef012345")));
        RecordLine decided = new RecordLine.Decided(merger, TIME, TIME.plusSeconds(1));
        assertThat(RecordLines.write(decided))
                .isEqualTo("{\"decision\":\"merge\",\"by\":\"Kim Falk\",\"reason\":\"One and the same.\","
                        + "\"anchor\":\"0123456789abcdef0123456789abcdef\",\"story\":\"t0123456789ab\","
                        + "\"moves\":[{\"report\":\"abcdef0123456789abcdef0123456789\",\"from\":\"tabcdef012345\"}],"
                        + "\"decided\":\"2031-05-16T07:08:09.123456Z\",\"knownFrom\":\"2031-05-16T07:08:10.123456Z\"}");
        assertThat(RecordLines.read(RecordLines.write(decided))).isEqualTo(decided);
        RecordLine split = new RecordLine.Decided(
                new StoryDecision(
                        DecisionKind.SPLIT,
                        new Authorship("Kim Falk", Optional.empty()),
                        Optional.empty(),
                        "t0123456789ab",
                        merger.moves()),
                TIME,
                TIME);
        assertThat(RecordLines.read(RecordLines.write(split))).isEqualTo(split);
        RecordLine undone = new RecordLine.Undone(TIME, "Mara Voss", TIME.plusSeconds(2));
        assertThat(RecordLines.read(RecordLines.write(undone))).isEqualTo(undone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"forgotten":"me","knownFrom":"2031-05-16T07:08:09Z"}                           |            | no key of a report
            {"forgotten":"0123456789abcdef0123456789abcdef","knownFrom":"now"}              |            | no time
            {"forgotten":"0123456789abcdef0123456789abcdef"}                                |            | "knownFrom" is missing
            {"decision":"rename","by":"Kim"}                                                | /decision  | is not one of
            {"decision":"merge","by":"Kim","story":"t1","moves":[{"report":"me"}]}          | /moves/0   | "from" is missing
            {"undone":"yesterday","by":"Kim","knownFrom":"2031-05-16T07:08:09Z"}            |            | no time
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
