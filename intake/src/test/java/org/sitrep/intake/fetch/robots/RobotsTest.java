// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.fetch.FakeTime;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** What a robots.txt says is heeded. */
@Timeout(20)
class RobotsTest {

    private final FakeTime time = new FakeTime();
    private final List<String> read = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | ''                                                     | /a     | PT0S
            200 | User-agent: *~Disallow: /                              | /a     | ROBOTS
            200 | User-agent: *~Disallow: /~Allow: /a                    | /a     | PT0S
            200 | User-agent: *~Disallow: /~~User-agent: Sitrep~Disallow: | /a    | PT0S
            200 | User-agent: sitrep~Disallow: /a                        | /a/b   | ROBOTS
            200 | User-agent: other~Disallow: /                          | /a     | PT0S
            200 | User-agent: *~Disallow: /*.pdf$                        | /a.pdf | ROBOTS
            200 | User-agent: *~Disallow: /*?q=                          | /a?q=1 | ROBOTS
            200 | User-agent: *~Crawl-delay: 2.5                         | /a     | PT2.5S
            200 | User-agent: *~Crawl-delay: 86400                       | /a     | PT1M
            200 | User-agent: *~Crawl-delay: -5                          | /a     | PT0S
            200 | User-agent: *~Crawl-delay: 99999999999999999999999     | /a     | PT0S
            200 | <html><body>Welcome</body></html>                      | /a     | PT0S
            404 | User-agent: *~Disallow: /                              | /a     | PT0S
            401 | ''                                                     | /a     | PT0S
            429 | ''                                                     | /a     | ROBOTS
            500 | ''                                                     | /a     | ROBOTS
            503 | ''                                                     | /a     | ROBOTS
            302 | ''                                                     | /a     | ROBOTS
            """)
    void decidesAndSaysHowLongToPause(int status, String file, String path, String verdict) throws Exception {
        Robots robots = new Robots(
                address -> new RobotsFile(status, file.replace("~", "\n").getBytes(UTF_8)), time);
        assertThat(verdict(robots, "http://news.example" + path)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESS, ADDRESS",
        "DNS, DNS",
        "TLS, TLS",
        "UNREACHABLE, UNREACHABLE",
        "TOO_SLOW, ROBOTS",
        "TOO_LARGE, ROBOTS"
    })
    void whatCannotBeReadAllowsNothing(Reason reason, String verdict) throws Exception {
        Robots robots = new Robots(
                address -> {
                    throw new RefusalException(reason, "No.");
                },
                time);
        assertThat(verdict(robots, "http://news.example/a")).isEqualTo(verdict);
    }

    @Test
    void isReadOnceADayForEachSite() throws Exception {
        Robots robots = new Robots(this::allow, time);
        verdict(robots, "http://news.example/a");
        verdict(robots, "http://news.example/b");
        verdict(robots, "https://news.example/b");
        time.pass(Duration.ofHours(23));
        verdict(robots, "http://news.example/c");
        time.pass(Duration.ofHours(1));
        verdict(robots, "http://news.example/c");
        assertThat(read)
                .containsExactly(
                        "http://news.example/robots.txt",
                        "https://news.example/robots.txt",
                        "http://news.example/robots.txt");
    }

    @Test
    void aBoundedNumberIsKept() throws Exception {
        Robots robots = new Robots(this::allow, time);
        for (int i = 0; i < 1001; i++) {
            verdict(robots, "http://news" + i + ".example/");
        }
        verdict(robots, "http://news1000.example/");
        verdict(robots, "http://news0.example/");
        assertThat(read).hasSize(1002).endsWith("http://news0.example/robots.txt");
    }

    @Test
    void aBoundedSizeIsKept() throws Exception {
        byte[] large = "#".repeat(RobotsSource.LIMIT).getBytes(UTF_8);
        Robots robots = new Robots(
                address -> {
                    read.add(address.toString());
                    return new RobotsFile(200, large);
                },
                time);
        for (int i = 0; i < 18; i++) {
            verdict(robots, "http://news" + i + ".example/");
        }
        verdict(robots, "http://news0.example/");
        assertThat(read).hasSize(19);
    }

    private RobotsFile allow(WebAddress address) {
        read.add(address.toString());
        return new RobotsFile(404, new byte[0]);
    }

    private static String verdict(Robots robots, String address) throws InterruptedException {
        try {
            return robots.check(WebAddress.parse(address)).toString();
        } catch (RefusalException e) {
            return e.reason().name();
        }
    }
}
