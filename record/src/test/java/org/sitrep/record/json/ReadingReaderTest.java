// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.record.Producer;
import org.sitrep.record.Reading;

/** Records come back as they were written, and what is broken is refused with where and why. */
class ReadingReaderTest {

    private static final Reading READING =
            ReadingWriterTest.reading().withProducer(new Producer("1.2", "0a1b", "2c3d"));
    private static final String JSON = ReadingWriter.write(READING);

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(ReadingReader.read(JSON)).isEqualTo(READING);
    }

    @Test
    void theWordsNeedNotBeWrittenWhereTheTextIsKept() {
        String stored = ReadingWriter.writeWithoutWords(READING);
        assertThat(stored).doesNotContain("Norland said", "\"text\"").hasSizeLessThan(JSON.length());
        assertThat(ReadingReader.readWithWords(stored, READING.report().text())).isEqualTo(READING);
    }

    @Test
    void aRecordOfBeforeHasNoFormatAndNoProducer() {
        String old = JSON.replaceFirst("\"format\":1,\"producer\":\\{[^}]*},", "");
        assertThat(old).startsWith("{\"report\"");
        assertThat(ReadingReader.read(old)).isEqualTo(ReadingWriterTest.reading());
    }

    @Test
    void theOrderOfPropertiesDoesNotMatter() {
        int report = JSON.indexOf("\"report\"");
        int sentences = JSON.indexOf("\"sentences\"");
        String turned = JSON.substring(0, report)
                + JSON.substring(sentences, JSON.length() - 1)
                + ","
                + JSON.substring(report, sentences - 1)
                + "}";
        assertThat(ReadingReader.read(turned)).isEqualTo(READING);
    }

    @Test
    void whatALaterVersionAddedIsKeptWhereItStood() {
        String later = JSON.replace(
                        "\"inferred\":[\"actors\"],", "\"inferred\":[\"actors\"],\"mood\":{\"a/b\":[1,2.50,null]},")
                .replaceFirst("\\{\"format\"", "{\"seen\":\"yes\",\"format\"");
        KeptRecord kept = ReadingReader.readKeeping(later);
        assertThat(kept.reading()).isEqualTo(READING);
        assertThat(kept.unknown().values())
                .containsEntry("/seen", "\"yes\"")
                .containsEntry("/events/0/mood", "{\"a/b\":[1,2.50,null]}");
        KeptRecord again = ReadingReader.readKeeping(ReadingWriter.write(kept));
        assertThat(again).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "text":"fired"},"type":"ASSAULT"   | "text":"tired"},"type":"ASSAULT"   | /events/0/anchor      | other words
            "start":31,"end":36                | "start":31,"end":3600              | /events/0/anchor      | no stretch
            "start":31,"end":36                | "start":"31","end":36              | /events/0/anchor/start| no integer
            "type":"ASSAULT"                   | "type":"ASSAIL"                    | /events/0/type        | not one of
            "mode":"heavy-weapons"             | "mode":"visit"                     | /events/0             | not a mode of ASSAULT
            "actors":["a1"],"recipients"       | "actors":["a2"],"recipients"       | /events/0             | "a2", which is not there
            "statement":"s1"                   | "statement":"s9"                   | /events/0             | "s9", which is not there
            "quantities":[0]                   | "quantities":[7]                   | /events/0             | the quantity 7
            "place":"pl1","use"                | "place":"pl2","use"                | /places/0             | "pl2", which is not there
            "act":"assert"                     | "act":"caveat"                     | /statements/0         | is a caveat
            "placePrecision":"city",           |                                    | /events/0             | placePrecision
            "saidTo":"2031-05-15",             |                                    | /statements/0         | go together
            "published":"2031-05-15"           | "published":"15 May"               | /report               | no day
            "published":"2031-05-15",          |                                    | /report               | go together
            "language":"en",                   |                                    | /report               | "language" is missing
            "format":1                         | "format":2                         |                       | use a newer one
            "heading":false                    | "heading":0                        | /sentences/0/heading  | true nor false
            "credits":["dpa"]                  | "credits":"dpa"                    | /report/credits       | no array
            """)
    void whatIsBrokenIsRefusedWithWhereAndWhy(String good, String bad, String path, String why) {
        String broken = JSON.replace(good, bad == null ? "" : bad);
        assertThat(broken).isNotEqualTo(JSON);
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> ReadingReader.read(broken))
                .withMessageContaining(why)
                .satisfies(e -> assertThat(e.path()).isEqualTo(path == null ? "" : path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "7",
                "{\"report\":7}",
                "{\"report\":{\"text\":null}}",
                "{\"report\":{\"text\":\"a\"}"
            })
    void whatIsNoRecordIsRefused(String json) {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> ReadingReader.read(json))
                .withMessageStartingWith("The record is broken");
    }

    @Test
    void nothingMayStandBehindARecord() {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> ReadingReader.read(JSON + JSON))
                .withMessageContaining("behind it");
    }

    @Test
    void everyCutRecordIsRefused() {
        for (int length = 0; length < JSON.length(); length++) {
            String cut = JSON.substring(0, length);
            assertThatExceptionOfType(MalformedRecordException.class).as(cut).isThrownBy(() -> ReadingReader.read(cut));
        }
    }
}
