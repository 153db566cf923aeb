// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.archive.search.Samples.ARCHIVE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it writes leaves the last commit, and no lock. */
class KilledWriterTest {

    private static final int DYING = 9;

    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedIsThereAndWritingGoesOn() throws IOException, InterruptedException {
        for (int round = 1; round <= 3; round++) {
            assertThat(die(round)).isEqualTo(DYING);
            assertThat(folder.resolve("write.lock")).exists();
            try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
                assertThat(index.verify()).isEqualTo(new IndexState.Ready(round));
                SearchResult found = index.search(SearchRequest.of("ferry"), Texts.NONE);
                assertThat(found.total()).isEqualTo(round);
            }
        }
    }

    private int die(int round) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriterTest.class.getName(),
                        folder.toString(),
                        Integer.toString(round))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Puts two reports, commits between them, and dies without closing anything. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        int round = Integer.parseInt(arguments[1]);
        Samples samples = new Samples();
        FullTextIndex index = FullTextIndex.openForWriting(Path.of(arguments[0]), ARCHIVE);
        index.put(samples.report(round, "Ferry", "The ferry left."));
        index.commit(round);
        for (int row = 100; row < 200; row++) {
            index.put(samples.report(row, "Ferry", "The ferry was never committed. ".repeat(200)));
        }
        Runtime.getRuntime().halt(DYING);
    }
}
