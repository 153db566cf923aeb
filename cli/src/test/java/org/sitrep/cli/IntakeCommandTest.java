// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in, before anything is read. */
class IntakeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aPageIsShownAsItIsTakenIn() throws IOException {
        Path page = folder.resolve("ferry.html");
        Files.writeString(page, """
                <html lang="nb"><head><title>Fergen gikk | Example Wire</title>
                <meta property="og:site_name" content="Example Wire"><meta name="author" content="Kim Falk">
                <meta property="article:published_time" content="2025-12-14"></head><body>
                <p>Fergen over sundet gikk som den skulle, og alle om bord hadde det bra da den kom fram.</p></body>
                """);
        CommandLineRun run = CommandLineRun.of("", "intake", page.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .singleElement()
                .asString()
                .satisfies(
                        line -> assertThat(line)
                                .endsWith(
                                        "\"publisher\":\"Example Wire\",\"title\":\"Fergen gikk\",\"byline\":\"Kim Falk\",\"published\":\"2025-12-14\",\"language\":\"nb\","
                                                + "\"credits\":[],\"text\":\"Fergen over sundet gikk som den skulle, og alle om bord hadde det bra da den kom fram.\",\"warnings\":[]}"));
        assertThat(run.out()).contains("\"input\":{\"file\":\"" + page + "\"}");
    }

    @Test
    void aLineOfAFileIsNamed() {
        CommandLineRun run =
                CommandLineRun.of("\n{\"id\":\"a\",\"text\":\"Nothing came.\",\"published\":\"soon\"}\n", "intake");
        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"a\",\"input\":{\"line\":2},")
                .contains("\"warnings\":[\"The date \\\"soon\\\"");
    }

    @Test
    void whatCannotBeTakenInIsTold() {
        CommandLineRun run =
                CommandLineRun.of("", "intake", folder.resolve("missing.txt").toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("\"error\":{\"code\":\"missing-file\"");
        assertThat(run.err()).contains("missing.txt: error: There is no such file.");
    }
}
