// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.work.Progress;

/** How far a long run is: one line with a bar that is overwritten on a screen, a line a minute elsewhere. Not thread-safe. */
final class ProgressLine {

    /** Short runs need no line, and one that changes faster cannot be read. */
    private static final Duration ON_SCREEN = Duration.ofMillis(500);

    private static final Duration ELSEWHERE = Duration.ofMinutes(1);

    /** How many characters wide the bar is. */
    private static final int BAR = 16;

    private final Messages messages;
    private final Screen screen;
    private final Clock clock;
    private final Instant begun;
    private final TimeLeft timeLeft;
    private Instant shown;

    ProgressLine(Messages messages, Screen screen, Clock clock) {
        this.messages = messages;
        this.screen = screen;
        this.clock = clock;
        this.begun = clock.instant();
        this.timeLeft = new TimeLeft(begun);
        this.shown = begun;
    }

    void show(Progress progress) {
        Instant now = clock.instant();
        if (Duration.between(shown, now).compareTo(screen.watched() ? ON_SCREEN : ELSEWHERE) < 0) {
            return;
        }
        shown = now;
        String line = line(progress, now);
        if (screen.watched()) {
            messages.status(line.substring(0, Math.min(line.length(), screen.columns() - 1)));
        } else {
            messages.notice(line);
        }
    }

    private String line(Progress progress, Instant now) {
        List<String> parts = new ArrayList<>();
        double rate = progress.read() * 1000.0 / Duration.between(begun, now).toMillis();
        parts.add(String.format(Locale.ROOT, "%,d reports read", progress.read()));
        parts.add(String.format(Locale.ROOT, "%.1f a second", rate));
        if (progress.share().isPresent()) {
            double share = progress.share().getAsDouble();
            parts.addFirst(done(share));
            timeLeft.estimate(now, share).map(left -> inWords(left) + " left").ifPresent(parts::add);
        }
        count(progress.passedOver(), "%,d known before").ifPresent(parts::add);
        count(progress.failed(), "%,d not read").ifPresent(parts::add);
        return "sitrep: " + String.join(", ", parts);
    }

    private String done(double share) {
        int full = (int) (share * BAR);
        String percent = (int) (share * 100) + " %";
        return screen.watched() ? "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] " + percent : percent + " done";
    }

    private static Optional<String> count(long number, String words) {
        return number == 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, words, number));
    }

    private static String inWords(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }
}
