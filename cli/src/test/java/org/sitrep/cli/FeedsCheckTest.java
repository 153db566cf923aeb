// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of a feed. */
class FeedsCheckTest {

    @TempDir
    private Path folder;

    @Test
    void aFeedIsPrintedAsItIsRead() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), """
                <rss version="2.0"><channel><title>Example Wire</title><link>https://wire.example/</link>
                <item><title>Ferry &amp; storm</title><link>https://wire.example/ferry</link><guid>f1</guid>
                <pubDate>Sun, 14 Dec 2025 06:30 +0200</pubDate><source url="https://desk.example/">Meridian Desk</source>
                <enclosure url="https://wire.example/f.mp3" type="audio/mpeg" length="12"/></item></channel></rss>
                """);
        CommandLineRun run = CommandLineRun.of("", "feeds", "check", feed.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith(
                        "{\"format\":\"rss-2.0\",\"title\":\"Example Wire\",\"link\":\"https://wire.example/\",\"entries\":[{\"id\":\"f1\","
                                + "\"title\":\"Ferry & storm\",\"link\":\"https://wire.example/ferry\",\"published\":\"2025-12-14T06:30:00+02:00\"")
                .contains(
                        "\"source\":\"Meridian Desk\"",
                        "\"enclosures\":[{\"url\":\"https://wire.example/f.mp3\",\"type\":\"audio/mpeg\",\"length\":12}]");
    }

    @Test
    void whatIsNoFeedIsTold() {
        CommandLineRun run = CommandLineRun.of("", "feeds", "check", "http://169.254.169.254/feed");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("169.254.169.254", "--allow-host");
    }
}
