// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.archive.watch.NamedFeed;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.Fetcher;
import org.sitrep.intake.fetch.Surroundings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.intake.fetch.polite.Politeness;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.work.GuardedReader;

/** What becomes of feeds that are watched, told as a story of one newsroom. */
class WatchTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String LONG =
            "<p>" + "The ferry between Port Azul and Grayhaven sails again. ".repeat(20) + "</p>";

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<KeptCapture> captured = new CopyOnWriteArrayList<>();
    private Newsroom room;
    private ArchiveLocation location;

    @BeforeEach
    void open() throws IOException {
        room = Newsroom.open();
        location = new ArchiveFile(folder.resolve("archive.db"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void add(String... feeds) {
        try (Archive archive = Archive.open(location, clock)) {
            for (String feed : feeds) {
                archive.watchlist().add(NamedFeed.of(room.address(feed)), clock.instant(), Pace.USUAL.first());
            }
        }
    }

    private void watchOnce() throws Exception {
        FetchSettings usual = FetchSettings.of(new UserAgent("test", "")).allowing(Set.of("127.0.0.1"));
        Politeness hasty = new Politeness(Duration.ZERO, Duration.ofMinutes(1), Duration.ZERO, 1);
        FetchSettings settings =
                new FetchSettings(usual.agent(), usual.limit(), usual.patience(), hasty, usual.allowedHosts());
        Surroundings system = Surroundings.system();
        Surroundings surroundings =
                new Surroundings(clock, system.pause(), system.resolver(), system.proxies(), SSLContext.getDefault());
        try (Archive archive = Archive.open(location, clock);
                Fetcher fetcher = Fetcher.open(settings, surroundings);
                Keeper keeper = new Keeper(archive, new GuardedReader(() -> WatchTest::read), 2)) {
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

    private KeptCapture capture(org.sitrep.intake.fetch.Fetched.Body body) {
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
                        case Kept.Stands stands -> stands.addition().status() + " " + path(stands.report());
                        case Kept.Unread unread -> unread.failure().code() + " " + path(unread.report());
                    });
        }

        private String path(Report report) {
            return report.url().orElse("").replace(room.address(""), "");
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
            told.add("lost " + why.code() + " " + article.replace(room.address(""), ""));
        }
    }

    private List<ReportRow> reports() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.reports(Filter.ALL).toList();
        }
    }

    private WatchedFeed feed() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.feeds().getFirst();
        }
    }

    private List<String> told() {
        List<String> all = new ArrayList<>(told);
        told.clear();
        return all.stream().sorted().toList();
    }

    @Test
    void whatAFeedNamesIsFetchedAndKeptOnce() throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", "The ferry sails."), room.item("/b", "Talks", "Talks began."));
        room.page("/a", LONG);
        room.page("/b", LONG + "<p>It is the second article.</p>");
        add("/feed");
        watchOnce();
        assertThat(told()).containsExactly("ADDED /a", "ADDED /b");
        assertThat(reports()).hasSize(2);
        watchOnce();
        clock.advance(Duration.ofHours(2));
        watchOnce();
        assertThat(told()).isEmpty();
        assertThat(room.asked("/feed")).isEqualTo(2);
        assertThat(feed().articles()).isEqualTo(new WatchedFeed.ArticleCounts(2, 0, 0));
        assertThat(feed().state().barren()).isEqualTo(1);
    }

    @Test
    void whatTheFeedHasWholeIsNotFetched() throws Exception {
        room.feed(
                "/feed",
                "<item><title>Ferry</title><link>" + room.address("/a")
                        + "</link><content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><![CDATA["
                        + LONG + "]]></content:encoded></item>");
        add("/feed");
        watchOnce();
        assertThat(told()).containsExactly("ADDED /a");
        assertThat(room.asked("/a")).isZero();
        assertThat(captured)
                .singleElement()
                .satisfies(capture -> assertThat(capture.address()).isEqualTo(room.address("/feed")));
    }

    @Test
    void oneArticleInTwoFeedsIsFetchedOnce() throws Exception {
        room.feed("/one", room.item("/a?utm_source=one", "Ferry", "The ferry sails."));
        room.feed("/two", room.item("/a?utm_source=two", "Ferry", "The ferry sails."));
        room.page("/a", LONG);
        add("/one", "/two");
        watchOnce();
        assertThat(reports()).hasSize(1);
        assertThat(room.asked("/a")).isEqualTo(1);
    }

    @Test
    void anArticleThatChangesIsARevisionButBlanksChangeNothing() throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", "The ferry sails."));
        room.page("/a", LONG);
        add("/feed");
        watchOnce();
        told();
        room.page("/a", LONG.replace(" sails again. ", " sails  again.\n"));
        clock.advance(Duration.ofHours(2));
        watchOnce();
        assertThat(room.asked("/a")).isEqualTo(2);
        assertThat(told()).isEmpty();
        room.page("/a", LONG + "<p>The service was stopped in the evening.</p>");
        clock.advance(Duration.ofHours(6));
        watchOnce();
        assertThat(told()).containsExactly("REVISED /a");
        clock.advance(WEEK);
        watchOnce();
        clock.advance(WEEK);
        watchOnce();
        assertThat(room.asked("/a")).as("looked at four times, then no more").isEqualTo(4);
    }

    @Test
    void aLiveBlogGrowsByAReportAnEntry() throws Exception {
        room.feed("/feed", room.item("/live", "Ferry: as it happened", "Follow the ferry here."));
        room.page("/live", live(9, 10, 11, 12, 13));
        add("/feed");
        watchOnce();
        assertThat(told()).hasSize(5).allMatch(each -> each.startsWith("ADDED"));
        room.page("/live", live(9, 10, 11, 12, 13, 14));
        clock.advance(Duration.ofHours(2));
        watchOnce();
        assertThat(told()).filteredOn(each -> !each.startsWith("KNOWN")).containsExactly("ADDED ");
        assertThat(reports()).hasSize(6);
    }

    private static String live(int... hours) {
        return IntStream.of(hours)
                .mapToObj(hour ->
                        "<article id=e%1$d><time datetime='2031-03-02T%1$02d:05:00Z'>%1$d:05</time><h3>Hour %1$d</h3>"
                                        .formatted(hour)
                                + "<p>The ferry was seen off the coast of Sudmark at hour %d, and the coast guard said all was well.</p></article>"
                                        .formatted(hour))
                .collect(Collectors.joining("", "<div>", "</div>"));
    }

    @Test
    void whatAPublisherPutsIntoEveryPageMakesNoRevision() throws Exception {
        String about = "<p>Port Azul Wire is the newspaper of the coast.</p>";
        room.feed(
                "/feed",
                room.item("/a", "Ferry", "A."),
                room.item("/b", "Talks", "B."),
                room.item("/c", "Harvest", "C."));
        for (String page : List.of("/a", "/b", "/c")) {
            room.page(page, about + LONG + "<p>It is article %s.</p>".formatted(page));
        }
        add("/feed");
        watchOnce();
        told();
        clock.advance(Duration.ofHours(2));
        watchOnce();
        assertThat(told()).isEmpty();
    }

    @Test
    void aFeedThatFailsSaysWhyAndWhenItIsTriedAgain() throws Exception {
        room.say("/feed", 500, "text/plain", "Broken.");
        add("/feed");
        watchOnce();
        assertThat(told()).containsExactly("failing status");
        WatchedFeed failing = feed();
        assertThat(FeedHealth.of(failing, clock.instant()).status()).isEqualTo(FeedHealth.Status.FAILING);
        assertThat(failing.state().trouble().orElseThrow().sentence()).contains("500");
        assertThat(failing.state().nextVisit()).isAfter(clock.instant());
        clock.advance(Duration.ofHours(2));
        watchOnce();
        assertThat(told()).as("told once").isEmpty();
        assertThat(feed().state().failures()).isEqualTo(2);
        room.feed("/feed", room.item("/a", "Ferry", "The ferry sails."));
        room.page("/a", LONG);
        clock.advance(WEEK);
        watchOnce();
        assertThat(told()).containsExactly("ADDED /a", "recovered");
    }

    @Test
    void aFeedThatAsksForRestHasIt() throws Exception {
        room.say("/feed", 503, "text/plain", "Later.", Map.of("Retry-After", "40000"));
        add("/feed");
        watchOnce();
        assertThat(Duration.between(clock.instant(), feed().state().nextVisit()))
                .isGreaterThan(Duration.ofHours(9));
    }

    @Test
    void whatIsNoFeedIsSaid() throws Exception {
        room.page("/feed", LONG);
        add("/feed");
        watchOnce();
        assertThat(FeedHealth.of(feed(), clock.instant()).reason()).contains("feed");
        assertThat(feed().state().failures()).isEqualTo(1);
    }

    @Test
    void aFeedThatFallsSilentIsSeen() throws Exception {
        room.feed(
                "/feed",
                "<item><title>A</title><pubDate>Sun, 02 Mar 2031 09:00:00 GMT</pubDate><description>The ferry left.</description></item>",
                "<item><title>B</title><pubDate>Sun, 02 Mar 2031 10:00:00 GMT</pubDate><description>The ferry came.</description></item>",
                "<item><title>C</title><pubDate>Sun, 02 Mar 2031 11:00:00 GMT</pubDate><description>The ferry sank.</description></item>");
        add("/feed");
        for (int visit = 0; visit < 6; visit++) {
            watchOnce();
            clock.advance(Duration.ofHours(2));
        }
        FeedHealth health = FeedHealth.of(feed(), clock.instant());
        assertThat(health.status()).isEqualTo(FeedHealth.Status.SILENT);
        assertThat(health.reason())
                .isEqualTo("Nothing new since 2031-03-02T11:00Z; something came every 60 min before.");
    }

    @Test
    void anArticleThatCannotBeHadIsKeptInTheWordsOfTheFeed() throws Exception {
        room.feed(
                "/feed",
                room.item("/gone", "Ferry", "The ferry to Grayhaven sank on Sunday."),
                room.item("/mute", "No words", ""));
        add("/feed");
        watchOnce();
        assertThat(told()).containsExactly("ADDED /gone", "lost status /mute");
        assertThat(feed().articles()).isEqualTo(new WatchedFeed.ArticleCounts(1, 0, 1));
        clock.advance(WEEK);
        watchOnce();
        assertThat(room.asked("/mute")).isEqualTo(1);
    }

    @Test
    void anArticleBehindAPassingFaultIsTriedAgain() throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", ""));
        room.say("/a", 500, "text/plain", "Broken.");
        add("/feed");
        watchOnce();
        assertThat(told()).isEmpty();
        assertThat(feed().articles()).isEqualTo(new WatchedFeed.ArticleCounts(0, 1, 0));
        room.page("/a", LONG);
        clock.advance(Duration.ofHours(1));
        watchOnce();
        assertThat(told()).containsExactly("ADDED /a");
    }

    @Test
    void aReportThatIsNotReadIsNotAskedForAgain() throws Exception {
        room.feed("/feed", room.item("/a", "Fähre", ""));
        room.say("/a", 200, "text/html", "<html lang=\"de\"><body><article>" + LONG + "</article></body></html>");
        add("/feed");
        watchOnce();
        clock.advance(WEEK);
        watchOnce();
        assertThat(told()).containsExactly("unsupported-language /a");
        assertThat(room.asked("/a")).isEqualTo(1);
        assertThat(feed().articles().lost()).isEqualTo(1);
    }

    @Test
    void noArticleIsFetchedFromWithinTheNetwork() throws Exception {
        room.feed("/feed", "<item><title>Key</title><link>http://169.254.169.254/latest/meta-data</link></item>");
        add("/feed");
        watchOnce();
        assertThat(told()).containsExactly("lost address http://169.254.169.254/latest/meta-data");
    }

    @Test
    void aFeedThatIsTakenOutIsNotVisited() throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", "The ferry sails."));
        add("/feed");
        try (Archive archive = Archive.open(location, clock)) {
            assertThat(archive.watchlist().remove(room.address("/feed"))).isTrue();
            assertThat(archive.watchlist().remove(room.address("/feed"))).isFalse();
        }
        watchOnce();
        assertThat(room.asked("/feed")).isZero();
    }

    @Test
    void aCaptureIsKeptOfEveryReport() throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", "The ferry sails."));
        room.page("/a", LONG);
        add("/feed");
        watchOnce();
        try (ArchiveReader reader = Archive.openForReading(location)) {
            String key =
                    reader.reports(Filter.ALL).findFirst().orElseThrow().key().value();
            assertThat(reader.captures()).singleElement().satisfies(capture -> {
                assertThat(capture.report()).contains(key);
                assertThat(capture.address()).isEqualTo(room.address("/a"));
            });
        }
    }
}
