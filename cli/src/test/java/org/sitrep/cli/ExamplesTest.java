// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program makes of the folder {@code examples}, held to the byte; {@code -Dsitrep.golden=update} writes it anew. */
class ExamplesTest {

    private static final String EXAMPLES = Path.of("..", "examples").toString();
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "extract.jsonl, extract",
        "brief.md, brief",
        "brief.html, brief --format html",
        "brief.json, brief --format json"
    })
    void printTheSameAsBefore(String golden, String command) throws IOException {
        String printed = run(command, "1");
        assertThat(run(command, "2")).isEqualTo(printed);
        // The digest of the tables is another after each change of a table, and after builds on top of one another.
        String out = printed.replaceAll("\"tables\":\"[0-9a-f]{12}\"", "\"tables\":\"(digest)\"");
        if ("update".equals(System.getProperty("sitrep.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(golden), out);
        }
        assertThat(GOLDEN.resolve(golden))
                .as("with -Dsitrep.golden=update this test writes the file; read the difference before you commit it")
                .hasContent(out);
    }

    @Test
    void theReadmeShowsHowTheBriefBegins() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String shown = readme.substring(readme.indexOf("```markdown\n") + 12);
        assertThat(GOLDEN.resolve("brief.md")).content().startsWith(shown.substring(0, shown.indexOf("```")));
    }

    @Test
    void aBriefGoesToAFile() throws IOException {
        Path file = folder.resolve("brief.md");
        CommandLineRun run = CommandLineRun.of("", "brief", EXAMPLES, "-o", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file).content().startsWith("# Situation report\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        CommandLineRun run = CommandLineRun.of(
                "", "brief", EXAMPLES, "-o", folder.resolve("none/brief.md").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("none/brief.md cannot be written").doesNotContain("Exception");
    }

    @Test
    void aBriefNamesWhatCouldNotBeRead() {
        CommandLineRun run = CommandLineRun.of(
                "{\"id\":\"a\",\"text\":\"Orlov said it rained.\",\"published\":\"2025-12-12\"}\n{\"id\":\"b\"}\n",
                "brief");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("## Could not be read", "- b: ");
    }

    private static String run(String command, String threads) {
        String[] words = (command + " --threads " + threads + " " + EXAMPLES).split(" ");
        CommandLineRun run = CommandLineRun.of("", words);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("warning: No date of publication is given or to be inferred");
        return run.out();
    }
}
