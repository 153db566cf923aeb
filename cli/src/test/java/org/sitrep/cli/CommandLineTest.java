// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line promises: data on one stream, messages on the other, and an exit status that tells. */
class CommandLineTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void printsOneRecordALineInTheOrderOfTheInput() throws IOException {
        Path one = write("one.txt", "President Dana Orlov said on Monday that the ferry had left Oslo.");
        Path more = write("more.jsonl", """
                {"id":"b","text":"The minister denied it.","published":"2025-12-14"}
                {"id":"c","text":"Nobody was hurt.","published":"2025-12-14"}
                """);
        CommandLineRun run =
                CommandLineRun.of("", "extract", "--published", "2025-12-15", one.toString(), more.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).contains("\"published\":\"2025-12-15\",\"publishedFrom\":\"given\"");
        assertThat(run.lines().get(1)).contains("\"report\":{\"id\":\"b\",");
        assertThat(run.lines().get(2)).contains("\"report\":{\"id\":\"c\",");
    }

    /** One run over everything that can be wrong: each gets its line, and the good report at the end is read. */
    @Test
    void badInputNeverStopsTheRun() throws IOException {
        write("a-binary.txt", "\0\1\2");
        write("b-empty.txt", "");
        Files.write(folder.resolve("c-latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
        write("d-lines.jsonl", """
                {"id":"cut","text":"The
                {"id":"wordless","title":"No text"}
                {"id":"german","text":"Die Ministerin sagte am Montag, dass die Fähre nicht mehr fährt und auch die Brücke."}
                {"id":"tagged","text":"Oslo.","language":"no"}
                {"id":"future","text":"The ferry leaves.","published":"2031-01-01"}
                {"id":"undated","text":"The ferry leaves."}
                {"id":"inferred","text":"OSLO, December 14, 2025 (Example Wire) - The ferry left on Sunday, December 14, 2025."}
                {"id":"undated","text":"The ferry leaves again.","published":"2025-12-14"}
                """);
        CommandLineRun run =
                CommandLineRun.of("", "extract", folder.resolve("none.txt").toString(), folder.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines()).hasSize(12);
        assertThat(run.codes())
                .containsExactly(
                        "missing-file",
                        "binary-input",
                        "empty-file",
                        "invalid-utf8",
                        "malformed-json",
                        "missing-text",
                        "unsupported-language",
                        "unsupported-language");
        assertThat(run.lines().get(6)).startsWith("{\"id\":\"german\",\"error\":{");
        String lines = folder.resolve("d-lines.jsonl").toString();
        assertThat(run.err())
                .contains(lines + ":1: error: ")
                .contains(lines + ":3: error: The report is not in English")
                .contains(lines + ":5: warning: The date of publication 2031-01-01 lies in the future")
                .contains(lines + ":6: warning: No date of publication")
                .contains(lines + ":8: warning: The id \"undated\" has occurred before")
                .doesNotContain("Exception");
    }

    /** Long sentences, stray quotation marks, odd characters: all of it is read, and offsets stay true. */
    @Test
    void hostileTextIsReadInTime() throws IOException {
        write("a-marks.txt", "“\"".repeat(5_000) + " Orlov said, “the ferry has left.");
        write("b-nested.txt", "He said “she said ".repeat(500) + "the ferry left" + "”".repeat(100));
        write("c-long.txt", "The ferry and " + "the old port and ".repeat(750) + "the town were closed.");
        write(
                "d-odd.txt",
                "\uFEFFA flag \uD83C\uDDF3\uD83C\uDDF4 flew.\r\n\r\nPre\u200Bsident Orlov \uD835\uDC00 said:\r\n“No.”\r\n");
        write("e-lone.jsonl", "{\"text\":\"A half \\ud83c flew over Oslo on Monday.\"}");
        CommandLineRun run = CommandLineRun.of("", "extract", "--published", "2025-12-14", folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().get(3)).contains("\\r\\n\\r\\nPre\u200Bsident");
        assertThat(run.lines().get(4)).contains("A half \\ud83c flew");
    }

    @Test
    void anyNumberOfThreadsPrintsTheSame() throws IOException {
        StringBuilder input = new StringBuilder();
        for (String text : GeneratedText.list(60)) {
            input.append("{\"text\":\"")
                    .append(text.replace("\\", "")
                            .replace("\"", "\\\"")
                            .replace("\r", "\\r")
                            .replace("\n", "\\n"))
                    .append("\",\"published\":\"2025-12-14\"}\n");
        }
        String expected =
                CommandLineRun.of(input.toString(), "extract", "--threads", "1").out();
        assertThat(expected.lines()).hasSize(60);
        for (String threads : List.of("2", "5", "2")) {
            assertThat(CommandLineRun.of(input.toString(), "extract", "--threads", threads)
                            .out())
                    .isEqualTo(expected);
        }
    }

    @Test
    void jsonIsOneArray() {
        String input = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n";
        assertThat(CommandLineRun.of(input, "extract", "--format", "json").out())
                .startsWith("[\n{\"id\":\"a\"")
                .contains("},\n{\"id\":\"b\"")
                .endsWith("}\n]\n");
    }

    @Test
    void aClosedPipeEndsQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        CommandLineRun run = CommandLineRun.into(closed, "{}\n".repeat(10_000), "extract");
        assertThat(run.status()).isZero();
        assertThat(run.err().lines()).hasSizeLessThan(10);
    }

    @Test
    void aFullDiskIsAnError() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        CommandLineRun run = CommandLineRun.into(full, "{}", "extract");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("No space left on device");
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertThat(CommandLineRun.of("", "extract", "--nonsense").status()).isEqualTo(2);
        assertThat(CommandLineRun.of("", "extract", "--published", "tomorrow").status())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("", "extract", "--threads", "0").status()).isEqualTo(2);
        assertThat(CommandLineRun.of("").status()).isEqualTo(2);
    }

    @Test
    void schemaIsPrinted() throws IOException {
        String published = Files.readString(Path.of("..", "docs", "record.schema.json"), StandardCharsets.UTF_8);
        assertThat(CommandLineRun.of("", "schema").out().strip()).isEqualTo(published.strip());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
