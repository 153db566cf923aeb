// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.cli.terminal.Screen;

/** What the program tells of itself. */
class HelpTest {

    @ParameterizedTest
    @CsvSource({
        "help, Usage: sitrep [-hqV] COMMAND",
        "help extract, Usage: sitrep extract ",
        "help gazetteer, Usage: sitrep gazetteer [-hqV] COMMAND",
        "help gazetteer import, Usage: sitrep gazetteer import ",
        "gazetteer help import, Usage: sitrep gazetteer import ",
        "gazetteer import --help, Usage: sitrep gazetteer import "
    })
    void helpIsThatOfTheCommand(String command, String begin) {
        CommandLineRun run = CommandLineRun.of("", command.split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(begin);
    }

    @Test
    void helpOfNoCommandIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("", "help", "gazetteer", "export");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("sitrep: sitrep gazetteer has no command \"export\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help extract", "--version", "man", "completion"})
    void aFullDiskIsAnErrorHereToo(String command) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        CommandLineRun run = CommandLineRun.into(full, "", command.split(" "));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("sitrep: Standard output cannot be written: No space left on device.\n");
    }

    @Test
    void aCommandThatIsMissingIsNamed() {
        assertThat(CommandLineRun.of("", "archive").err())
                .startsWith(
                        "sitrep: Missing command: sitrep archive info, verify, ties, captures, backup, restore, export, import, ");
    }

    @Test
    void helpIsAsWideAsTheScreen() {
        for (int columns : new int[] {60, 80, 132}) {
            String help = CommandLineRun.at(new Screen(false, false, columns), Clock.systemUTC(), "", "help", "extract")
                    .out();
            assertThat(help.lines().mapToInt(String::length).max().orElseThrow())
                    .isBetween(columns - 12, columns);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract --published garbage",
                "extract --published 2025-02-30",
                "extract --threads many",
                "extract --threads 0",
                "extract --threads 99999999999",
                "extract --format xml",
                "extract -o a\0b",
                "extract --gazetteer a\0b",
                "extract --nonsense",
                "gazetteer",
                "gazetteer import",
                "nonsense"
            })
    void wrongUsageIsToldWithoutNamesOfClasses(String command) {
        CommandLineRun run = CommandLineRun.of("", command.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("sitrep: ")
                .doesNotContain("java", "Exception")
                .endsWith(" --help\n");
    }

    @Test
    void theManualPageNamesEveryCommandAndOption() {
        String page = CommandLineRun.of("", "man").out().replace("\\-", "-");
        assertThat(page).startsWith(".TH \"SITREP\" \"1\"\n");
        for (String name : new String[] {
            "sitrep extract",
            "sitrep brief",
            "sitrep reread",
            "sitrep show REPORT",
            "sitrep search [QUERY...]",
            "sitrep stories",
            "sitrep claims",
            "sitrep figures",
            "sitrep agenda",
            "sitrep positions",
            "sitrep timeline",
            "sitrep diff",
            "sitrep export",
            "sitrep archive import [INPUT...]",
            "sitrep archive restore BACKUP",
            "sitrep gazetteer import",
            "sitrep schema",
            "--published",
            "--threads",
            "--gazetteer",
            "--format",
            "--output",
            "--quiet",
            "--to",
            "SITREP_CACHE",
            "SITREP_JAVA_OPTIONS"
        }) {
            assertThat(page).contains(name);
        }
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        String script = CommandLineRun.of("", "completion").out();
        assertThat(script)
                .contains(
                        "extract intake brief add reread reports show statements stories events claims figures agenda positions timeline diff search"
                                + " export archive watch feeds gazetteer schema",
                        "--published",
                        "complete -F")
                .doesNotContain("compopt +o default");
        assertThat(CommandLineRun.of("", "completion").out()).isEqualTo(script);
    }
}
