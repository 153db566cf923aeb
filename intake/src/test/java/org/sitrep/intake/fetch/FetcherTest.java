// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.wire.Route;

/** What a fetcher does, read from top to bottom. */
class FetcherTest {

    private LocalServer server;
    private FakeTime time;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = LocalServer.open();
        time = new FakeTime();
        fetcher = Fetching.open(time);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void aPageComesWithAllThatIsToBeKnownOfIt() {
        server.on(
                "/page",
                "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=\"ISO-8859-1\"\r\nContent-Length: 4",
                "caf\u00e9");
        Fetched.Body body = body(fetch("/page"));
        assertThat(body.address()).hasToString(server.at("/page"));
        assertThat(body.status()).isEqualTo(200);
        assertThat(new String(body.bytes(), StandardCharsets.ISO_8859_1)).isEqualTo("caf\u00e9");
        assertThat(body.headers().mediaType()).contains("text/html");
        assertThat(body.headers().charset()).contains("iso-8859-1");
        assertThat(body.asked()).isEqualTo(Instant.parse("2026-03-01T12:00:01Z"));
        assertThat(body.redirects()).isEmpty();
        assertThat(body.route()).isEqualTo(Route.DIRECT);
        assertThat(body.server()).contains(InetAddress.getLoopbackAddress());
    }

    @Test
    void itSaysWhoItIsAndAsksOnlyForWhatItUnderstands() {
        server.page("/page", "x");
        fetch("/page");
        assertThat(server.lastHead())
                .contains(
                        "User-Agent: Sitrep/1.0 (+https://sitrep.example/bot)",
                        "Accept-Encoding: gzip, deflate, br",
                        "Host: localhost:" + server.port())
                .noneMatch(
                        line -> line.startsWith("Cookie") || line.startsWith("Referer") || line.startsWith("Upgrade"));
    }

    @Test
    void robotsAreReadFirstAndOnce() {
        server.page("/a", "x").page("/b", "x");
        fetch("/a");
        fetch("/b");
        assertThat(server.asked()).containsExactly("GET /robots.txt", "GET /a", "GET /b");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void whatRobotsDisallowIsNotAsked() {
        server.page("/robots.txt", "User-agent: *\nDisallow: /private\nCrawl-delay: 7\n")
                .page("/private/a", "x")
                .page("/public", "x");
        assertThat(refused(fetch("/private/a")).reason()).isEqualTo(Reason.ROBOTS);
        assertThat(body(fetch("/public")).bytes()).hasSize(1);
        assertThat(body(fetch("/public")).bytes()).hasSize(1);
        assertThat(server.asked()).containsExactly("GET /robots.txt", "GET /public", "GET /public");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(7));
    }

    @Test
    void aSiteWhoseRobotsCannotBeReadIsLeftAloneForNow() {
        server.on("/robots.txt", "HTTP/1.1 500 Oh\r\nContent-Length: 0", "").page("/page", "x");
        Fetched.Refused first = refused(fetch("/page"));
        assertThat(first.reason()).isEqualTo(Reason.ROBOTS);
        assertThat(first.status()).isEqualTo(OptionalInt.of(500));
        assertThat(first.retryAfter()).contains(Duration.ofMinutes(10));
        fetch("/page");
        assertThat(server.asked()).containsExactly("GET /robots.txt");
        time.pass(Duration.ofMinutes(11));
        server.page("/robots.txt", "");
        body(fetch("/page"));
    }

    @Test
    void whatHoldsNothingNewIsNotSentAgain() {
        server.on(
                "/feed",
                "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nLast-Modified: Sun, 01 Mar 2026 10:00:00 GMT\r\nContent-Length: 1",
                "x");
        Validators validators = body(fetch("/feed")).validators();
        assertThat(validators.etag()).contains("\"v1\"");
        server.on("/feed", "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"", "");
        Fetched again = fetcher.fetch(FetchRequest.of(server.at("/feed")).since(validators));
        assertThat(again).isInstanceOf(Fetched.NotModified.class);
        assertThat(server.lastHead())
                .contains("If-None-Match: \"v1\"", "If-Modified-Since: Sun, 01 Mar 2026 10:00:00 GMT");
        assertThat(refused(fetch("/feed")).status()).isEqualTo(OptionalInt.of(304));
    }

    @Test
    void validatorsGoOnlyToTheAddressThatGaveThem() {
        server.on("/old", "HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0", "")
                .on("/new", "HTTP/1.1 200 OK\r\nETag: W/\"v\u00e9\"\r\nLast-Modified: then\r\nContent-Length: 1", "x");
        Validators validators = body(fetch("/old")).validators();
        assertThat(validators).isEqualTo(new Validators(validators.address(), Optional.empty(), Optional.of("then")));
        fetcher.fetch(FetchRequest.of(server.at("/old")).since(validators));
        assertThat(server.lastHead()).contains("If-Modified-Since: then");
        server.page("/old", "y");
        fetcher.fetch(FetchRequest.of(server.at("/old")).since(validators));
        assertThat(server.lastHead()).noneMatch(line -> line.startsWith("If-"));
    }

    @Test
    void redirectsAreFollowedAndTold() {
        server.on("/a", "HTTP/1.1 302 Found\r\nLocation: b?x=1\r\nContent-Length: 5", "moved")
                .on("/b?x=1", "HTTP/1.1 308 Moved\r\nLocation: //localhost:" + server.port() + "/c", "")
                .page("/c", "end");
        Fetched.Body body = body(fetch("/a"));
        assertThat(body.address()).hasToString(server.at("/c"));
        assertThat(body.redirects()).extracting(Object::toString).containsExactly(server.at("/a"), server.at("/b?x=1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://169.254.169.254/latest/meta-data/ | ADDRESS
            http://127.0.0.1/                        | ADDRESS
            http://2130706433/                       | ADDRESS
            http://[::ffff:127.0.0.1]/               | ADDRESS
            http://elsewhere.example/                | ADDRESS
            http://localhost.example/                | ADDRESS
            http://user:secret@localhost/            | USER_INFO
            file:///etc/passwd                       | SCHEME
            ftp://localhost/                         | SCHEME
            http://elsewhere.example:25/             | PORT
            http://                                  | MALFORMED
            """)
    void everyRedirectIsCheckedAnew(String location, Reason reason) {
        server.on("/a", "HTTP/1.1 301 Moved\r\nLocation: " + location + "\r\nContent-Length: 0", "");
        assertThat(refused(fetch("/a")).reason()).isEqualTo(reason);
        assertThat(server.asked()).containsExactly("GET /robots.txt", "GET /a");
    }

    @Test
    void endlessRedirectsEnd() {
        server.on("/a", "HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0", "");
        assertThat(refused(fetch("/a")).reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(server.asked()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 400, 401, 403, 404, 410, 418, 451, 300, 206, 500, 503})
    void onlySuccessIsSuccess(int status) {
        server.on(
                "/a",
                "HTTP/1.1 " + status + " Status\r\nContent-Length: " + (status == 204 ? 0 : 4),
                status == 204 ? "" : "text");
        Fetched fetched = fetch("/a");
        if (status == 204) {
            assertThat(body(fetched).bytes()).isEmpty();
        } else {
            assertThat(refused(fetched).status()).isEqualTo(OptionalInt.of(status));
            assertThat(refused(fetched).reason()).isEqualTo(Reason.STATUS);
        }
    }

    @Test
    void aHostThatAsksForTimeGetsIt() {
        server.on("/a", "HTTP/1.1 503 Busy\r\nRetry-After: 600\r\nContent-Length: 0", "");
        assertThat(refused(fetch("/a")).retryAfter()).contains(Duration.ofMinutes(10));
        Fetched.Refused second = refused(fetch("/a"));
        assertThat(second.reason()).isEqualTo(Reason.BACK_OFF);
        assertThat(second.retryAfter()).contains(Duration.ofMinutes(10));
        assertThat(server.asked()).containsExactly("GET /robots.txt", "GET /a");
        time.pass(Duration.ofMinutes(10));
        server.page("/a", "x");
        body(fetch("/a"));
    }

    @Test
    void aRefusalIsASentence() {
        Fetched.Refused refused = refused(fetch("/missing"));
        assertThat(refused.sentence())
                .isEqualTo("localhost answered with status 404, there is no such page; check the address.");
        assertThat(refused.address()).isEqualTo(server.at("/missing"));
    }

    @Test
    void wrongSettingsAreToldAtOnce() {
        assertThatThrownBy(() -> Fetcher.open(Fetching.SETTINGS.allowing(Set.of("a b")), Surroundings.system()))
                .isInstanceOf(IllegalArgumentException.class);
        for (String contact : List.of("a\r\nX: y", "a)", "\u00e9")) {
            assertThatThrownBy(() -> new UserAgent("1", contact)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(FetchRequest.of(server.at(path)));
    }

    private static Fetched.Body body(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        return (Fetched.Body) fetched;
    }

    private static Fetched.Refused refused(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return (Fetched.Refused) fetched;
    }
}
