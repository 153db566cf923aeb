// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.cli.terminal.Screen;

/** What a person at a terminal is told. */
class MessagesTest {

    private static final Screen WATCHED = new Screen(true, true, 80);
    private static final String UNREADABLE = "{\"id\":\"a\"}\n";

    @TempDir
    Path folder = Path.of("");

    /** A clock on which this much time passes whenever it is asked. */
    private static final class TickingClock extends Clock {

        private final Duration tick;
        private Instant now = Instant.parse("2025-12-15T12:00:00Z");

        TickingClock(Duration tick) {
            this.tick = tick;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(tick);
            return now;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u001b[31mred",
                "a\\nerror: forged",
                "\\u009b31m",
                "\\u202egpj.exe",
                "\\u2028x",
                "\\ud83c",
                "\\udb40\\udc41",
                "\\r\\u007f"
            })
    void nothingOfTheInputIsObeyedByTheTerminal(String id) {
        String report = "{\"id\":\"" + id + "\",\"text\":\"The ferry left.\",\"published\":\"2025-12-14\"}\n";
        CommandLineRun run = CommandLineRun.of(report + report, "extract");
        assertThat(run.status()).isZero();
        assertThat(run.err()).matches("[ -~]+ has occurred before; it is kept\\.\\n");
    }

    @Test
    void namesOfFilesAndArgumentsAreHarmlessToo() throws IOException {
        Path file = folder.resolve("a\u001b[2Jb\nc.txt");
        Files.writeString(file, "");
        for (CommandLineRun run : new CommandLineRun[] {
            CommandLineRun.of("", "extract", folder.toString()),
            CommandLineRun.of("", "extract", file.toString()),
            CommandLineRun.of("", "extract", "-o", file + "/none"),
            CommandLineRun.of("", "extract", "--published", "\u001b[2J"),
            CommandLineRun.of("", "help", "\u001b[2J"),
            CommandLineRun.of("", "--\u001b[2J")
        }) {
            assertThat(run.status()).isPositive();
            assertThat(run.err()).matches("(?:[ -~]+\\n)+").contains("\\u001b[2J");
        }
    }

    @Test
    void quietShowsErrorsOnly() {
        String input = UNREADABLE + "{\"id\":\"b\",\"text\":\"The ferry leaves.\"}\n";
        assertThat(CommandLineRun.of(input, "extract").err()).contains("warning: ", "error: ");
        assertThat(CommandLineRun.of(input, "extract", "-q").err())
                .doesNotContain("warning: ")
                .contains("error: ");
        assertThat(CommandLineRun.at(WATCHED, new TickingClock(Duration.ofSeconds(1)), input, "--quiet", "extract")
                        .err())
                .startsWith("standard input:1: error: ")
                .hasLineCount(1);
    }

    @Test
    void whoIsAskedToTypeIsToldSo() {
        String told = "sitrep: reading standard input; end it with Ctrl-D.\n";
        Screen piped = new Screen(false, true, 80);
        assertThat(err(WATCHED, Duration.ZERO, UNREADABLE)).startsWith(told);
        assertThat(err(piped, Duration.ZERO, UNREADABLE)).doesNotContain(told);
        assertThat(CommandLineRun.at(WATCHED, Clock.systemUTC(), "", "extract", "none.txt")
                        .err())
                .doesNotContain(told);
    }

    @Test
    void progressIsOneLineOnAScreen() {
        String err = err(WATCHED, Duration.ofSeconds(1), UNREADABLE.repeat(3));
        assertThat(err)
                .contains("\r\033[Ksitrep: 0 reports read, 0.0 a second, 1 not read\r\033[Kstandard input:2: error: ")
                .endsWith("3 not read\r\033[K");
    }

    /** What comes from files is known to end. */
    @Test
    void progressThroughFilesIsABarWithTheTimeLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("reports.jsonl"), UNREADABLE.repeat(3));
        assertThat(CommandLineRun.at(WATCHED, new TickingClock(Duration.ofSeconds(1)), "", "extract", file.toString())
                        .err())
                .contains("\r\033[Ksitrep: [================] 100 %, 0 reports read, 0.0 a second, 0 s left, 3 not");
    }

    @Test
    void progressIsALineAMinuteElsewhere() {
        String err = err(Screen.NONE, Duration.ofSeconds(20), UNREADABLE.repeat(9));
        assertThat(err.lines().filter(line -> line.startsWith("sitrep: 0 reports read")))
                .hasSize(3);
        assertThat(err).doesNotContain("\r").doesNotContain("\033");
    }

    private static String err(Screen screen, Duration tick, String input) {
        return CommandLineRun.at(screen, new TickingClock(tick), input, "extract")
                .err();
    }
}
