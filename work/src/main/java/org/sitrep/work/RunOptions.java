// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.IntakeSettings;

/**
 * What a run reads, and how.
 *
 * @param inputs files, folders, and {@code -} for standard input, in this order
 * @param published the day of publication of all reports that do not say one themselves
 * @param intake how they are taken in
 * @param threads how many reports are read side by side, at least 1
 */
public record RunOptions(List<String> inputs, Optional<LocalDate> published, IntakeSettings intake, int threads) {

    public RunOptions {
        inputs = List.copyOf(inputs);
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads + ".");
        }
    }
}
