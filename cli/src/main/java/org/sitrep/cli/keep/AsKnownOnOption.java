// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Of which day's knowledge something is asked: the same for every command that asks. */
public final class AsKnownOnOption {

    @Option(
            names = "--as-known-on",
            paramLabel = "DAY",
            description = "As the archive knew it at the end of that day (UTC).")
    private Optional<LocalDate> day = Optional.empty();

    public Optional<LocalDate> day() {
        return day;
    }
}
