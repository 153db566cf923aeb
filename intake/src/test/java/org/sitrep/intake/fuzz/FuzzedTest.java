// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing starts from, and what it has found, goes in again. */
class FuzzedTest {

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "feed", FeedFuzz::fuzzerTestOneInput,
            "page", PageFuzz::fuzzerTestOneInput,
            "warc", WarcFuzz::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> nothingButAReportOrARefusalComesOut() {
        return TARGETS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(target -> DynamicTest.dynamicTest(target.getKey(), () -> run(target.getKey(), target.getValue())));
    }

    private static void run(String name, Consumer<byte[]> target) throws IOException, URISyntaxException {
        List<Path> files = files(name);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            target.accept(Files.readAllBytes(file));
        }
    }

    private static List<Path> files(String target) throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(FuzzedTest.class.getResource(target)).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
