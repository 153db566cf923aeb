// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are added, watched once, listed, proved and taken out again. */
class WatchCommandTest {

    private static final String ARTICLE =
            "Norland's army said on Monday that it had shelled Port Azul, killing 12 people. ".repeat(3);

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Map<String, String> answers = Map.of(
                "/feed.xml",
                "<rss version='2.0'><channel><title>Harbour Desk</title><language>en</language><item><title>Shelling</title><link>"
                        + address("/a") + "</link></item></channel></rss>",
                "/a",
                "<!doctype html><html lang='en'><body><article><h1>Shelling</h1><p>" + ARTICLE
                        + "</p></article></body></html>");
        server.createContext("/", exchange -> {
            String answer = answers.getOrDefault(exchange.getRequestURI().getPath(), "");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.isEmpty() ? 404 : 200, Math.max(1, body.length));
            exchange.getResponseBody().write(answer.isEmpty() ? new byte[1] : body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private CommandLineRun run(String... words) {
        List<String> all = Stream.concat(
                        Stream.of(words),
                        Stream.of("--archive", folder.resolve("archive.db").toString()))
                .toList();
        return CommandLineRun.of("", all.toArray(String[]::new));
    }

    private CommandLineRun watch(String... words) {
        return run(Stream.concat(Stream.of("watch", "--once", "--allow-host", "127.0.0.1"), Stream.of(words))
                .toArray(String[]::new));
    }

    @Test
    void aFeedIsWatchedFromItsListToTheProofOfAReport() throws IOException {
        Path list = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version='2.0'><body><outline text='War'><outline text='Harbour' xmlUrl='" + address("/feed.xml")
                        + "'/></outline></body></opml>");
        CommandLineRun first = watch(list.toString());
        assertThat(first.out()).isEqualTo("added " + address("/a") + "\n");
        assertThat(first.status()).isZero();
        assertThat(watch().out()).as("nothing is due").isEmpty();
        assertThat(run("feeds", "list").out())
                .startsWith("well " + address("/feed.xml")
                        + " (Harbour Desk)\n  1 reports, 0 waiting, 0 lost; next visit ");
        assertThat(run("feeds", "list", "--format", "jsonl").out())
                .contains("\"folder\":\"War\",\"status\":\"well\"", "\"reports\":1,\"waiting\":0,\"lost\":0}");
        assertThat(run("feeds", "export").out())
                .contains("<outline text=\"War\"", "xmlUrl=\"" + address("/feed.xml") + "\"");
        assertThat(run("archive", "captures", "--check", address("/a")).out())
                .contains(address("/a"), ".warc.gz ", " intact\n");
        assertThat(run("archive", "forget", address("/a")).status()).isZero();
        assertThat(run("archive", "captures").out()).isEmpty();
        CommandLineRun kept = CommandLineRun.of(
                "", "intake", folder.resolve("archive.db.captures").toString());
        assertThat(kept.out()).doesNotContain("Port Azul");
        assertThat(run("feeds", "remove", address("/feed.xml")).status()).isZero();
        assertThat(run("feeds", "list").out()).isEmpty();
        assertThat(run("feeds", "remove", address("/feed.xml")).status()).isEqualTo(3);
    }

    @Test
    void aFeedThatCannotBeReadSaysWhy() {
        assertThat(run("feeds", "add", address("/none.xml")).status()).isZero();
        assertThat(watch().err()).contains("/none.xml: warning: ", "404", "Next try: ");
        assertThat(run("feeds", "list").out())
                .startsWith("failing " + address("/none.xml"))
                .contains("404");
    }

    @Test
    void whatIsNeitherAListNorAnAddressIsSaid() {
        CommandLineRun run = run("feeds", "add", folder.resolve("none.opml").toString());
        assertThat(run.err()).contains("There is no such file.");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aListThatCannotBeReadCostsTheStatusAndNotTheOthers() throws IOException {
        Path noList = Files.writeString(folder.resolve("page.opml"), "<html><body>No list.</body></html>");
        CommandLineRun run = watch(folder.resolve("none.opml").toString(), noList.toString(), address("/feed.xml"));
        assertThat(run.out()).isEqualTo("added " + address("/a") + "\n");
        assertThat(run.err()).contains("none.opml: error: There is no such file.", "page.opml: error: ");
        assertThat(run.status()).isEqualTo(3);
        assertThat(watch().status())
                .as("of feeds named before, feeds list tells")
                .isZero();
    }

    @Test
    void aTimeThatIsNoneIsWrongUsage() {
        CommandLineRun run = watch("--shortest", "soon");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("write 30s, 5m, 2h or 1d");
    }
}
