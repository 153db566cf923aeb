// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.Surroundings;

/** What becomes of feeds that are watched, told as a story of one newsroom. */
class WatchTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String LONG =
            "<p>" + "The ferry between Port Azul and Grayhaven sails again. ".repeat(20) + "</p>";

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock();
    private Newsroom room;
    private ArchiveLocation location;
    private WatchRun watch;

    @BeforeEach
    void open() throws IOException {
        room = Newsroom.open();
        location = new ArchiveFile(folder.resolve("archive.db"));
        watch = new WatchRun(location, clock);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void add(String... feeds) {
        Stream.of(feeds).map(room::address).forEach(watch::add);
    }

    private void watchOnce() throws Exception {
        watch.once(FetchSettings.of(WatchRun.AGENT).allowing(Set.of("127.0.0.1")), Surroundings.system());
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
        return watch.told().stream()
                .map(line -> line.replace(room.address(""), ""))
                .toList();
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
        assertThat(watch.captured())
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
        room.page("/live", live(9, 10, 11, 12, 13, 14).replace("at hour 12,", "again at hour 12,"));
        clock.advance(Duration.ofHours(6));
        watchOnce();
        assertThat(told()).filteredOn(each -> !each.startsWith("KNOWN")).containsExactly("REVISED ");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/x-ndjson | {"url":"https://other.example/a","text":"Norland's army left Port Azul."}
            application/x-ndjson | {"url":"http://127.0.0.2/a","text":"Norland's army left Port Azul."}
            text/csv             | url,text~https://other.example/a,Norland's army left Port Azul.
            """)
    void noPageSpeaksForAnotherSite(String type, String page) throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", ""));
        room.say("/a", 200, type, page.replace('~', '\n'));
        add("/feed");
        watchOnce();
        assertThat(told()).containsExactly("lost other-site /a");
        assertThat(reports()).isEmpty();
    }

    /** Two pages that give their reports the same ids. */
    @Test
    void anIdThatAPageChoseIsItsOwnOnly() throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", ""), room.item("/b", "Ferry", ""), room.item("/c", "Ferry", ""));
        String line = "{\"id\":\"r1\",\"text\":\"The ferry %s sails.\"}%n";
        room.say("/a", 200, "application/x-ndjson", line.formatted("Alba"));
        room.say("/b", 200, "application/x-ndjson", line.formatted("Berta"));
        room.say("/c", 200, "application/x-ndjson", line.formatted("Carla") + line.formatted("Dora"));
        add("/feed");
        watchOnce();
        assertThat(told()).containsExactly("ADDED ", "ADDED ", "ADDED /a", "ADDED /b");
        assertThat(reports()).hasSize(4);
    }

    @Test
    void aPageOfLongReportsIsNoArticle() throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", "The ferry sails."));
        String line = "{\"text\":\"" + "The ferry sails again. ".repeat(11_000) + "\"}\n";
        room.say("/a", 200, "application/x-ndjson", line.repeat(6));
        add("/feed");
        watchOnce();
        assertThat(told()).as("in the words of the feed").containsExactly("ADDED /a");
        assertThat(reports()).hasSize(1);
        assertThat(watch.captured()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"503, Later., 1, 0", "200, User-agent: *~Disallow: /a, 0, 1"})
    void whatIsNotAllowedForNowIsAskedAgain(int status, String robots, int waiting, int lost) throws Exception {
        room.feed("/feed", room.item("/a", "Ferry", ""));
        room.say("/a", 500, "text/plain", "Broken.");
        add("/feed");
        watchOnce();
        room.say("/robots.txt", status, "text/plain", robots.replace('~', '\n'));
        clock.advance(Duration.ofMinutes(11));
        watchOnce();
        assertThat(room.asked("/a")).isEqualTo(1);
        assertThat(feed().articles()).isEqualTo(new WatchedFeed.ArticleCounts(0, waiting, lost));
    }
}
