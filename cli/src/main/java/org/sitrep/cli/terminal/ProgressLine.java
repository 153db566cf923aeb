// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.sitrep.work.Progress;

/** How far a long run is: one line that is overwritten on a screen, a line a minute elsewhere. Not thread-safe. */
final class ProgressLine {

    /** Short runs need no line, and one that changes faster cannot be read. */
    private static final Duration ON_SCREEN = Duration.ofMillis(500);

    private static final Duration ELSEWHERE = Duration.ofMinutes(1);

    private final Messages messages;
    private final Screen screen;
    private final Clock clock;
    private final Instant begun;
    private Instant shown;

    ProgressLine(Messages messages, Screen screen, Clock clock) {
        this.messages = messages;
        this.screen = screen;
        this.clock = clock;
        this.begun = clock.instant();
        this.shown = begun;
    }

    void show(Progress progress) {
        Instant now = clock.instant();
        if (Duration.between(shown, now).compareTo(screen.watched() ? ON_SCREEN : ELSEWHERE) < 0) {
            return;
        }
        shown = now;
        String line = line(progress, Duration.between(begun, now));
        if (screen.watched()) {
            messages.status(line.substring(0, Math.min(line.length(), screen.columns() - 1)));
        } else {
            messages.notice(line);
        }
    }

    private static String line(Progress progress, Duration time) {
        double rate = progress.read() * 1000.0 / time.toMillis();
        return "sitrep: "
                + String.format(Locale.ROOT, "%,d reports read, %.1f a second", progress.read(), rate)
                + (progress.passedOver() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d known before", progress.passedOver()))
                + (progress.isComplete() ? "" : String.format(Locale.ROOT, ", %,d not read", progress.failed()));
    }
}
