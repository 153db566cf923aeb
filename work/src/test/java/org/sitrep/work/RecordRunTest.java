// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.record.Failure;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.RecordLines;

/** Lines of records come in from files and standard input, and each that is none is told by its place. */
class RecordRunTest {

    private static final RecordLine GAP =
            new RecordLine.Forgotten(new ReportId("0123456789abcdef0123456789abcdef"), Instant.EPOCH);

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();
    private final List<RecordLine> lines = new ArrayList<>();

    private Progress run(byte[] input, String... inputs) {
        InputStream in = new ByteArrayInputStream(input);
        return new RecordRun(event -> {
                    if (event instanceof RunEvent.Failed failed) {
                        failures.add(failed.origin() + ": " + failed.failure().code());
                    }
                })
                .forEach(in, List.of(inputs), lines::add);
    }

    @Test
    void linesComeInTheOrderOfTheInputs() throws IOException {
        Failure failure = new Failure("x", "empty-text", "The text is empty.");
        String refused = RecordLines.write(new RecordLine.Refused(failure));
        Path file = Files.writeString(folder.resolve("records.jsonl"), RecordLines.write(GAP) + "\n\n");
        Progress progress = run(refused.getBytes(StandardCharsets.UTF_8), file.toString(), "-");
        assertThat(lines).containsExactly(GAP, new RecordLine.Refused(failure));
        assertThat(progress.passedOver()).isEqualTo(1);
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(failures).containsExactly("standard input:1: empty-text");
    }

    @Test
    void whatIsNoRecordCostsItsLineOnly() {
        byte[] hostile = ("{}\n[1,2\n" + "[".repeat(100_000) + "\n{\"report\":7}\n" + RecordLines.write(GAP)
                        + "\n\u00e9")
                .getBytes(StandardCharsets.ISO_8859_1);
        run(hostile, "-");
        assertThat(lines).hasSize(6).contains(GAP);
        assertThat(failures)
                .containsExactly(
                        "standard input:1: broken-record",
                        "standard input:2: broken-record",
                        "standard input:3: broken-record",
                        "standard input:4: broken-record",
                        "standard input:6: invalid-utf8");
    }

    @Test
    void whatIsNoFileIsTold() {
        run(new byte[0], "-", folder.resolve("none").toString(), folder.toString());
        assertThat(failures)
                .containsExactly(
                        "standard input: empty-file",
                        folder.resolve("none") + ": missing-file",
                        folder + ": unreadable-file");
    }
}
