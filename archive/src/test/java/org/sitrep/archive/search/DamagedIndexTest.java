// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.sitrep.archive.search.Samples.ARCHIVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to its files, the index says that it is damaged, and can be made again. */
class DamagedIndexTest {

    private final Samples samples = new Samples();

    @TempDir
    private Path folder;

    @BeforeEach
    void putReports() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            for (int row = 1; row <= 200; row++) {
                index.put(samples.report(
                        row, "Ferry " + row, "The ferry number " + row + " left Port Azul. ".repeat(20)));
            }
            index.commit(200);
        }
    }

    @Test
    void withoutItsTableOfSegments() throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }
        expectDamageAndRebuild();
    }

    @Test
    void withoutASegment() throws IOException {
        Files.delete(largest());
        expectDamageAndRebuild();
    }

    @Test
    void withATruncatedSegment() throws IOException {
        byte[] bytes = Files.readAllBytes(largest());
        Files.write(largest(), Arrays.copyOf(bytes, bytes.length / 2));
        expectDamageAndRebuild();
    }

    @Test
    void withEmptyFiles() throws IOException {
        for (Path file : files()) {
            Files.write(file, new byte[0]);
        }
        expectDamageAndRebuild();
    }

    /** Damage within a large file is found when every byte is read; until then a search answers or says what is wrong. */
    @Test
    void withBytesChangedAnywhere() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Path file = files().get(random.nextInt(files().size()));
            byte[] good = Files.readAllBytes(file);
            byte[] bad = good.clone();
            for (int i = 0; i <= random.nextInt(20) && bad.length > 0; i++) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(file, bad);
            try (FullTextIndex index = FullTextIndex.openForReading(folder, ARCHIVE)) {
                assertThat(index.verify())
                        .as("seed %d, round %d, %s", seed, round, file.getFileName())
                        .satisfiesAnyOf(
                                state -> assertThat(state).isInstanceOf(IndexState.Damaged.class),
                                state -> assertThat(state).isInstanceOf(IndexState.OtherFormat.class),
                                state -> assertThat(bad).isEqualTo(good),
                                state -> assertThat(file.getFileName()).hasToString("write.lock"));
                search(index);
            } catch (RuntimeException e) {
                fail("seed " + seed + ", round " + round + ", " + file.getFileName(), e);
            }
            Files.write(file, good);
        }
    }

    /** Small segments are joined to large ones as reports come in; that is when Lucene reads all of the old ones. */
    @Test
    void whileItIsWritten() throws IOException {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            Path file = largest();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThatThrownBy(() -> {
                        for (int row = 1_000; row < 1_100; row++) {
                            index.put(samples.report(row, "Ferry", "The ferry left."));
                            index.commit(row);
                        }
                    })
                    .isInstanceOf(IndexDamagedException.class);
            assertThat(index.state()).isInstanceOf(IndexState.Damaged.class);
            rebuild(index);
        }
    }

    private void search(FullTextIndex index) {
        if (!(index.state() instanceof IndexState.Ready)) {
            return;
        }
        for (String query : List.of("ferry", "\"port azul\"", "numb*", "")) {
            try {
                index.search(SearchRequest.of(query).counting(Set.of(Facet.values())), samples.texts());
            } catch (IndexDamagedException e) {
                assertThat(e).hasMessageContaining("sitrep archive reindex");
            }
        }
    }

    private void expectDamageAndRebuild() {
        try (FullTextIndex index = FullTextIndex.openForReading(folder, ARCHIVE)) {
            assertThat(index.state()).isInstanceOf(IndexState.Damaged.class);
        }
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            assertThat(index.state()).isInstanceOf(IndexState.Damaged.class);
            rebuild(index);
        }
    }

    private void rebuild(FullTextIndex index) {
        index.clear();
        index.put(samples.report(1, "Ferry", "The ferry left."));
        index.commit(1);
        assertThat(index.verify()).isEqualTo(new IndexState.Ready(1));
        assertThat(index.search(SearchRequest.of("ferry"), samples.texts()).total())
                .isEqualTo(1);
    }

    private Path largest() throws IOException {
        Path largest = files().getFirst();
        for (Path file : files()) {
            largest = Files.size(file) > Files.size(largest) ? file : largest;
        }
        return largest;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
