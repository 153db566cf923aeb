// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of feeds and pages on this machine, which say what a test wants. */
final class Newsroom implements AutoCloseable {

    private final HttpServer server;

    /** Not virtual, for those are of the visitors: one that works hard would keep this server from answering another. */
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    record Answer(int status, String type, String body, Map<String, String> headers) {}

    private Newsroom(HttpServer server) {
        this.server = server;
    }

    static Newsroom open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Newsroom room = new Newsroom(server);
        server.setExecutor(room.threads);
        server.createContext("/", room::answer);
        server.start();
        return room;
    }

    String address(String path) {
        return address("127.0.0.1", path);
    }

    /** The same by another name of this machine. */
    String address(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    void feed(String path, String... items) {
        say(path, 200, "application/rss+xml", """
                <rss version="2.0"><channel><title>Harbour Desk</title><language>en</language>%s</channel></rss>
                """.formatted(String.join("", items)));
    }

    /** An item of which the feed has no more than a summary. */
    String item(String path, String title, String summary) {
        return """
                <item><title>%s</title><link>%s</link><pubDate>Sun, 02 Mar 2031 10:00:00 GMT</pubDate>
                <description>%s</description></item>
                """.formatted(title, address(path), summary);
    }

    void page(String path, String text) {
        say(path, 200, "text/html", """
                <!doctype html><html lang="en"><head><title>A page</title></head><body><article><h1>Port Azul</h1>%s</article></body></html>
                """.formatted(text));
    }

    void say(String path, int status, String type, String body, Map<String, String> headers) {
        answers.put(path, new Answer(status, type, body, headers));
    }

    void say(String path, int status, String type, String body) {
        say(path, status, type, body, Map.of());
    }

    /** Has a path answered in a way of its own. */
    void serve(String path, HttpHandler how) {
        handlers.put(path, how);
    }

    int port() {
        return server.getAddress().getPort();
    }

    int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.computeIfAbsent(path, key -> new AtomicInteger()).incrementAndGet();
        handlers.getOrDefault(path, this::answerFully).handle(exchange);
    }

    private void answerFully(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Answer answer = answers.getOrDefault(path, new Answer(404, "text/plain", "There is no such page.", Map.of()));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
