// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/**
 * How long an undisturbed run takes, by which the moments for disturbing others are chosen.
 *
 * @param lines how many lines it prints
 * @param start from its start to its first line
 * @param end from its last line to its end
 */
record Pace(int lines, Duration start, Duration end) {

    static Pace of(RunningProgram program, int lines) {
        long started = System.nanoTime();
        try (program) {
            assertThat(program.nextLine()).isPresent();
            long first = System.nanoTime();
            for (int line = 1; line < lines; line++) {
                assertThat(program.nextLine()).get().asString().contains("\"status\":\"added\"");
            }
            long last = System.nanoTime();
            assertThat(program.ended().status()).isZero();
            return new Pace(lines, Duration.ofNanos(first - started), Duration.ofNanos(System.nanoTime() - last));
        }
    }
}
