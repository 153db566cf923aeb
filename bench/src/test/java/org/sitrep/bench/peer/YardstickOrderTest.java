// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured, and which orders are refused. */
class YardstickOrderTest {

    @TempDir
    Path folder = Path.of("");

    private String lines = "";

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("reports.jsonl");
        Files.writeString(file, """
                {"text": "The first report."}
                {"text": "The second report."}
                {"words": "No report."}
                """);
        lines = file.toString();
    }

    @Test
    void takesNoMoreTextsThanAreAskedFor() {
        YardstickOrder order = YardstickOrder.of(lines, "tokenize,pos", "2", "2");
        assertThat(order).isEqualTo(new YardstickOrder(lines, "tokenize,pos", 2, 2));
        assertThat(order.list()).containsExactly("The first report.", "The second report.");
    }

    @Test
    void takesTheTextsOfAFolder() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Later.");
        Files.writeString(folder.resolve("a.txt"), "Earlier.");
        assertThat(YardstickOrder.of(folder.toString(), "tokenize", "1").list()).containsExactly("Earlier.", "Later.");
        assertThat(YardstickOrder.of(folder.toString(), "tokenize", "1", "1").list())
                .containsExactly("Earlier.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, THREADS is a number from 1",
        "two, 5, THREADS is a number from 1",
        "2, -3, MOST_TEXTS is a number from 1",
        "2, all, MOST_TEXTS is a number from 1",
    })
    void refusesWhatIsNoNumber(String threads, String most, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YardstickOrder.of(lines, "tokenize", threads, most))
                .withMessageContaining(sentence);
    }

    @Test
    void refusesTooFewArgumentsAndPlacesWithoutTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YardstickOrder.of(lines, "tokenize"))
                .withMessageContaining("TEXTS ANNOTATORS THREADS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YardstickOrder.of(lines + ".gone", "tokenize", "1"))
                .withMessageContaining("There is no folder or file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YardstickOrder.of(lines, "tokenize", "1").list())
                .withMessageContaining("no JSON with a field \"text\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        YardstickOrder.of(folder.toString(), "tokenize", "1").list())
                .withMessageContaining("There are no texts");
    }
}
