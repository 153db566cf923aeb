// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of {@code sitrep add} that are killed, and what they had acknowledged until then. */
final class KilledRuns {

    private static final Pattern LINE =
            Pattern.compile("\\{\"id\":\"([^\"]+)\",\"revision\":\"[^\"]+\",\"status\":\"(added|known)\"}");

    /** Long enough for a transaction or two. */
    private static final Duration A_MOMENT = Duration.ofMillis(40);

    /** One of so many runs is killed at its beginning, and as many at their end. */
    private static final int FEW = 5;

    private final KeptArchive archive;
    private final Path input;
    private final Pace pace;
    private final Random random;
    private final Set<String> acknowledged = new LinkedHashSet<>();

    KilledRuns(KeptArchive archive, Path input, Pace pace, Random random) {
        this.archive = archive;
        this.input = input;
        this.pace = pace;
        this.random = random;
    }

    /** The ids of all reports that any of the runs said it had added. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    /**
     * Starts a run and kills it: the first ones while the archive is being made, the last ones when only the index is left to be brought up to
     * date, those between them anywhere.
     *
     * @return whether it was killed before it ended by itself
     */
    boolean disturb(int kill, int kills) {
        try (RunningProgram program = archive.add(input)) {
            if (kill < kills / FEW || kill < kills - kills / FEW && random.nextInt(FEW) == 0) {
                program.goOn(part(pace.start()));
            } else if (kill < kills - kills / FEW) {
                int left = pace.lines() - acknowledged.size();
                read(program, 1 + random.nextInt(Math.max(1, 2 * left / (kills - kill))));
                program.goOn(part(A_MOMENT));
            } else {
                read(program, pace.lines());
                program.goOn(part(pace.end()));
            }
            boolean killed = program.kill();
            read(program, pace.lines());
            return killed;
        }
    }

    private Duration part(Duration most) {
        return Duration.ofNanos((long) (most.toNanos() * random.nextDouble()));
    }

    /** Reads until there are so many new reports, or until the program has told of all or ended. */
    private void read(RunningProgram program, int most) {
        int added = 0;
        for (int told = 0; told < pace.lines() && added < most; told++) {
            Optional<String> line = program.nextLine();
            if (line.isEmpty()) {
                return;
            }
            added += note(line.get()) ? 1 : 0;
        }
    }

    private boolean note(String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        boolean added = parts.group(2).equals("added");
        assertThat(added && !acknowledged.add(parts.group(1)))
                .as("added a second time: %s", line)
                .isFalse();
        return added;
    }
}
