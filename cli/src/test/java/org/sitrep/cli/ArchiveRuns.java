// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.List;
import java.util.stream.Stream;

/** Runs of commands on one archive. */
record ArchiveRuns(String archive) {

    CommandLineRun add(String reports) {
        return withInput(reports, "add", "-q", "--format", "jsonl");
    }

    CommandLineRun run(String... words) {
        return withInput("", words);
    }

    CommandLineRun withInput(String input, String... words) {
        return CommandLineRun.of(
                input,
                Stream.concat(List.of(words).stream(), Stream.of("--archive", archive))
                        .toArray(String[]::new));
    }
}
