// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sitrep.archive.Archive;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.archive.watch.NamedFeed;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.Fetcher;
import org.sitrep.intake.fetch.Surroundings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.intake.fetch.polite.Politeness;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.work.GuardedReader;

/** Watches the feeds of an archive, and remembers what it was told. */
final class WatchRun {

    static final UserAgent AGENT = new UserAgent("test", "");

    private final ArchiveLocation location;
    private final MovingClock clock;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<KeptCapture> captured = new CopyOnWriteArrayList<>();

    WatchRun(ArchiveLocation location, MovingClock clock) {
        this.location = location;
        this.clock = clock;
    }

    void add(String address) {
        try (Archive archive = Archive.open(location, clock)) {
            archive.watchlist().add(NamedFeed.of(address), clock.instant(), Pace.USUAL.first());
        }
    }

    /** Visits what is due, without the rests of politeness. */
    void once(FetchSettings settings, Surroundings surroundings) throws InterruptedException {
        Politeness hasty = new Politeness(Duration.ZERO, Duration.ofMinutes(1), Duration.ZERO, 1);
        FetchSettings soon = new FetchSettings(
                settings.agent(), settings.limit(), settings.patience(), hasty, settings.allowedHosts());
        Surroundings own = new Surroundings(
                clock, surroundings.pause(), surroundings.resolver(), surroundings.proxies(), surroundings.tls());
        try (Archive archive = Archive.open(location, clock);
                Fetcher fetcher = Fetcher.open(soon, own);
                Keeper keeper = new Keeper(archive, new GuardedReader(() -> WatchRun::read), 2)) {
            new Watch(
                            archive.watchlist(),
                            fetcher::fetch,
                            keeper,
                            this::capture,
                            WatchSettings.USUAL,
                            clock,
                            new Notes(),
                            () -> {})
                    .once();
        }
    }

    /** What was told since this was asked the last time, in order of its letters. */
    List<String> told() {
        List<String> all = new ArrayList<>(told);
        told.clear();
        return all.stream().sorted().toList();
    }

    List<KeptCapture> captured() {
        return List.copyOf(captured);
    }

    /** Reads nothing out of a report, and refuses what is not English. */
    private static Outcome read(Report report) {
        return report.language().equals("en")
                ? new Reading(
                        report,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                : new Failure(report.id(), "unsupported-language", "Only English is read.");
    }

    private synchronized KeptCapture capture(Fetched.Body body) {
        KeptCapture kept = new KeptCapture(
                body.address().toString(), body.asked(), "sitrep.warc.gz", captured.size(), 1, "00", Optional.empty());
        captured.add(kept);
        return kept;
    }

    private final class Notes implements WatchListener {

        @Override
        public void kept(String feed, Kept kept) {
            told.add(
                    switch (kept) {
                        case Kept.Stands stands -> stands.addition().status() + " " + address(stands.report());
                        case Kept.Unread unread -> unread.failure().code() + " " + address(unread.report());
                    });
        }

        private static String address(Report report) {
            return report.url().orElse("");
        }

        @Override
        public void failing(String feed, Trouble why, Instant next) {
            told.add("failing " + why.code());
        }

        @Override
        public void recovered(String feed) {
            told.add("recovered");
        }

        @Override
        public void lost(String article, Trouble why) {
            told.add("lost " + why.code() + " " + article);
        }
    }
}
