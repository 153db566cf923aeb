// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Feeds and pages of a newsroom, each on a host of its own, that want harm in every way there is. */
final class HostileSites {

    static final String LONG = "<p>" + "The ferry between Port Azul and Grayhaven sails again. ".repeat(20) + "</p>";

    private static final int MANY = 50_000;
    private static final int DEEP = 100_000;

    private final Newsroom room;
    private final Map<String, String> feeds = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    HostileSites(Newsroom room) {
        this.room = room;
    }

    void open() throws IOException {
        openFeeds();
        openPages();
        everywhere();
        feed(
                "pages",
                Hostile.text(
                        "application/rss+xml",
                        rss(pages.values().stream()
                                .map(page -> "<item><title>Ferry</title><link>" + page + "</link></item>")
                                .collect(Collectors.joining()))));
    }

    /** The addresses of the feeds by their names. */
    Map<String, String> feeds() {
        return feeds;
    }

    /** The same of the pages. */
    Map<String, String> pages() {
        return pages;
    }

    /** All that may be asked: those of {@code astray.example} are not among them. */
    Set<String> hosts() {
        Set<String> hosts = new TreeSet<>();
        feeds.keySet().forEach(name -> hosts.add(name + ".feed.test"));
        pages.keySet().forEach(name -> hosts.add(name + ".page.test"));
        return hosts;
    }

    private void everywhere() throws IOException {
        both("huge", Hostile.megabytes(200, false));
        both("huge-told", Hostile.megabytes(200, true));
        both("metadata", Hostile.redirect("http://169.254.169.254/latest/meta-data/"));
        both("mapped", Hostile.redirect("http://[::ffff:169.254.169.254]/latest/meta-data/"));
        both("decimal", Hostile.redirect("http://2852039166/latest/meta-data/"));
        both("file", Hostile.redirect("file:///etc/hostname"));
        both("dripping", Hostile.dripping());
        both("silent", Hostile.silent());
        both("bomb", Hostile.packed(100, true));
        both("cut-off", Hostile.packed(1, false));
        feed("endless", Hostile.redirect("/feed/endless"));
        page("endless", Hostile.redirect("/page/endless"));
        astray("feed", feeds, Hostile.text("application/rss+xml", rss("")));
        astray("page", pages, Hostile.text("text/html", LONG));
    }

    private void openFeeds() throws IOException {
        room.page("/one", LONG);
        room.page("/two", LONG + "<p>It is the second article.</p>");
        room.page("/three", LONG + "<p>It is the third article.</p>");
        feed("good", Hostile.text("application/rss+xml", rss(item("/one") + item("/two"))));
        feed(
                "laughs",
                Hostile.text("text/xml", HostileFiles.laughs("Laughs", room.address("good.feed.test", "/three"))));
        feed("deep", Hostile.text("text/xml", rss("<item><title>Deep</title>" + "<b>".repeat(DEEP) + "</item>")));
        feed("deep-page", Hostile.text("text/html", "<div>".repeat(DEEP) + LONG));
        feed("nul", Hostile.text("text/xml", "\0".repeat(1 << 20)));
        feed(
                "nul-within",
                Hostile.text(
                        "text/xml",
                        rss("<item><title>F\0erry</title>\0<description>It \0sails.</description></item>")));
        feed(
                "many",
                Hostile.text(
                        "text/xml",
                        rss(IntStream.range(0, MANY)
                                .mapToObj(
                                        i -> "<item><title>A</title><link>http://10.0.0.1/" + i % 20 + "</link></item>")
                                .collect(Collectors.joining()))));
        feed("pdf", Hostile.bytes("application/rss+xml", HostileFiles.pdf(false)));
        feed("zip", Hostile.bytes("application/rss+xml", HostileFiles.climbing()));
        feed("warc", Hostile.bytes("application/rss+xml", HostileFiles.warc("http://a.example/", "one")));
    }

    private void openPages() throws IOException {
        page("laughs", Hostile.text("text/html", HostileFiles.laughs("Laughs", "http://a.example/")));
        page("deep", Hostile.text("text/html", "<div>".repeat(DEEP) + LONG));
        page("nul", Hostile.text("text/html", "\0".repeat(1 << 20)));
        page("nul-within", Hostile.text("text/html", LONG.replace(" sails", " \0sails")));
        page("warc-cut", Hostile.bytes("application/warc", HostileFiles.cutWarc("http://warc-cut.page.test")));
        page(
                "warc-torn",
                Hostile.bytes("application/warc", "WARC/1.0\r\nWARC-Type: resp".getBytes(StandardCharsets.US_ASCII)));
        page("pdf-script", Hostile.bytes("application/pdf", HostileFiles.pdf(false)));
        page("pdf-locked", Hostile.bytes("application/pdf", HostileFiles.pdf(true)));
        page("zip-climbing", Hostile.bytes("application/zip", HostileFiles.climbing()));
        page("zip-nested", Hostile.bytes("application/zip", HostileFiles.nested(5)));
        page(
                "zip-bomb",
                Hostile.bytes(
                        "application/zip",
                        HostileFiles.zip("a.txt", " ".repeat(8 << 20).getBytes(StandardCharsets.US_ASCII))));
        page("many", Hostile.text("application/x-ndjson", "{\"text\":\"The ferry sails.\"}\n".repeat(MANY)));
    }

    private void both(String name, HttpHandler how) {
        feed(name, how);
        page(name, how);
    }

    private void feed(String name, HttpHandler how) {
        room.serve("/feed/" + name, how);
        feeds.put(name, room.address(name + ".feed.test", "/feed/" + name));
    }

    private void page(String name, HttpHandler how) {
        room.serve("/page/" + name, how);
        pages.put(name, room.address(name + ".page.test", "/page/" + name));
    }

    /** It is asked by way of a proxy: no port of ours is in its address. */
    private void astray(String kind, Map<String, String> of, HttpHandler how) {
        room.serve("/" + kind + "/astray", how);
        of.put("astray", "http://" + kind + ".astray.example/" + kind + "/astray");
    }

    private String item(String path) {
        return "<item><title>Ferry</title><link>" + room.address("good.feed.test", path) + "</link></item>";
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Harbour Desk</title><language>en</language>" + items
                + "</channel></rss>";
    }
}
