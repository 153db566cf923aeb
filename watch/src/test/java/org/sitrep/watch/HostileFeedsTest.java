// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.watch.ArticleState;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.Surroundings;
import org.sitrep.intake.fetch.polite.Politeness;
import org.sitrep.intake.fetch.wire.Patience;
import org.sitrep.intake.fetch.wire.Proxies;
import org.sitrep.record.identity.ReportId;

/** One run over a good feed among feeds and pages that want harm: the good one is none the worse, and each of the others says why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFeedsTest {

    private static final int LIMIT = 8 << 20;
    private static final Patience LITTLE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(6));

    private final MovingClock clock = new MovingClock();
    private final Map<String, Integer> lookUps = new ConcurrentHashMap<>();
    private Newsroom room;
    private HostileSites sites;
    private ArchiveLocation location;
    private List<String> told = List.of();

    @BeforeAll
    void watchThemAll(@TempDir Path folder) throws Exception {
        location = new ArchiveFile(folder.resolve("archive.db"));
        room = Newsroom.open();
        sites = new HostileSites(room);
        sites.open();
        WatchRun watch = new WatchRun(location, clock);
        sites.feeds().values().forEach(watch::add);
        watch.once(new FetchSettings(WatchRun.AGENT, LIMIT, LITTLE, Politeness.USUAL, sites.hosts()), surroundings());
        told = watch.told();
    }

    @AfterAll
    void close() {
        room.close();
    }

    /** The hosts of {@code astray.example} are public at the first look-up, and within the network ever after; they are asked by way of the newsroom. */
    private Surroundings surroundings() {
        Surroundings system = Surroundings.system();
        Proxies proxies = new Proxies(Map.of("http", "127.0.0.1:" + room.port()), List.of("test"));
        return new Surroundings(clock, system.pause(), this::resolve, proxies, system.tls());
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        boolean first = lookUps.merge(host, 1, Integer::sum) == 1;
        boolean astray = host.endsWith(".astray.example");
        return List.of(InetAddress.getByName(astray ? first ? "93.184.215.14" : "169.254.169.254" : "127.0.0.1"));
    }

    private WatchedFeed feed(String name) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.feeds().stream()
                    .filter(feed -> feed.name().address().equals(sites.feeds().get(name)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ArticleState page(String name) {
        ReportId key = ReportId.of(Optional.ofNullable(sites.pages().get(name)), "");
        try (Archive archive = Archive.open(location, clock)) {
            return archive.watchlist().articles(List.of(key)).values().stream()
                    .findFirst()
                    .orElseThrow()
                    .state();
        }
    }

    @Test
    void theGoodFeedIsNoneTheWorse() {
        assertThat(told)
                .contains(
                        "ADDED " + room.address("good.feed.test", "/one"),
                        "ADDED " + room.address("good.feed.test", "/two"));
        assertThat(feed("good").articles()).isEqualTo(new WatchedFeed.ArticleCounts(2, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "huge, too-large",
        "huge-told, too-large",
        "endless, too-many-redirects",
        "metadata, address",
        "mapped, address",
        "decimal, address",
        "file, scheme",
        "astray, address",
        "dripping, too-slow",
        "silent, too-slow",
        "bomb, bomb",
        "cut-off, truncated",
        "deep-page, html-page",
        "nul, not-a-feed",
        "pdf, not-a-feed",
        "zip, not-a-feed",
        "warc, not-a-feed",
    })
    void aFeedThatCannotBeTakenSaysWhyAndIsTriedAgain(String name, String code) {
        WatchedFeed feed = feed(name);
        assertTold(feed.state().trouble(), code);
        assertThat(feed.state().nextVisit()).isAfter(clock.instant());
        assertThat(feed.state().failures()).isEqualTo(1);
        assertThat(told).contains("failing " + code);
    }

    @ParameterizedTest
    @CsvSource({"laughs, 1", "deep, 1", "nul-within, 1", "many, 10000", "pages, 24"})
    void aFeedThatCanBeBoundedIsTaken(String name, int entries) {
        WatchedFeed feed = feed(name);
        assertThat(feed.state().trouble()).isEmpty();
        assertThat(feed.state().entries()).isEqualTo(entries);
        assertThat(feed.state().nextVisit()).isAfter(clock.instant());
    }

    @ParameterizedTest
    @CsvSource({
        "huge, too-large",
        "huge-told, too-large",
        "endless, too-many-redirects",
        "metadata, address",
        "mapped, address",
        "decimal, address",
        "file, scheme",
        "astray, address",
        "bomb, bomb",
        "nul, empty-text",
        "laughs, other-site",
        "warc-torn, warc-damaged",
        "pdf-locked, pdf-encrypted",
        "zip-nested, nested-too-deep",
        "zip-bomb, zip-bomb",
        "many, too-many-reports",
    })
    void aPageThatCannotBeTakenIsGivenUpAndSaysWhy(String name, String code) {
        ArticleState page = page(name);
        assertTold(page.trouble(), code);
        assertThat(page.nextVisit()).isEmpty();
        assertThat(page.report()).isEmpty();
        assertThat(told).contains("lost " + code + " " + sites.pages().get(name));
    }

    @ParameterizedTest
    @CsvSource({"dripping, too-slow", "silent, too-slow", "cut-off, truncated"})
    void aPageThatMayBeHadLaterIsTriedAgain(String name, String code) {
        ArticleState page = page(name);
        assertTold(page.trouble(), code);
        assertThat(page.nextVisit()).hasValueSatisfying(next -> assertThat(next).isAfter(clock.instant()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep", "nul-within", "warc-cut", "pdf-script", "zip-climbing"})
    void aPageThatCanBeBoundedIsKept(String name) {
        ArticleState page = page(name);
        assertThat(page.trouble()).isEmpty();
        assertThat(page.report()).isPresent();
    }

    @Test
    void everyFeedAndPageIsToldOf() {
        assertThat(sites.feeds()).hasSize(23);
        assertThat(sites.pages()).hasSize(24);
    }

    private static void assertTold(Optional<Trouble> trouble, String code) {
        assertThat(trouble).hasValueSatisfying(why -> {
            assertThat(why.code()).isEqualTo(code);
            assertThat(why.sentence()).endsWith(".");
        });
    }
}
