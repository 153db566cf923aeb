// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.cli.keep.AnswerBound;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.linking.evidence.LinkedEvidence;

class AnswerBoundTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftOutOfAnAnswerIsSaid() {
        Path file = Path.of(KnownReports.in(folder).archive());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (ArchiveReader reader = Archive.openForReading(new ArchiveFile(file))) {
            Messages messages = new Messages(err);
            assertThat(reader.evidence(new AnswerBound(reader, 5, messages).bound(LinkedSelection.ALL)))
                    .hasSize(5);
            assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
            assertThat(reader.evidence(new AnswerBound(reader, 2, messages).bound(LinkedSelection.ALL)))
                    .extracting(LinkedEvidence::report)
                    .containsExactly("d", "e");
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("sitrep: 5 reports bear on this, and the answer is made from the latest 2 of them.");
        }
    }
}
