// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Answers of a server that wants harm: without end, without haste, and leading astray. */
final class Hostile {

    private static final int MEGABYTE = 1 << 20;

    private Hostile() {}

    /** As many megabytes; {@code told} where the head says so. */
    static HttpHandler megabytes(int count, boolean told) {
        return exchange -> {
            exchange.sendResponseHeaders(200, told ? (long) count * MEGABYTE : 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < count; i++) {
                    out.write(new byte[MEGABYTE]);
                }
            }
        };
    }

    static HttpHandler redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        };
    }

    /** A byte at a time, never silent for long, and never done: for a minute, where nobody hangs up. */
    static HttpHandler dripping() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 300; i++) {
                    out.write(' ');
                    out.flush();
                    rest(200);
                }
            }
        };
    }

    /** Takes the question and says nothing for a minute. */
    static HttpHandler silent() {
        return exchange -> {
            rest(60_000);
            exchange.close();
        };
    }

    /** Megabytes of blanks in some kilobytes, whole or cut off in the middle. */
    static HttpHandler packed(int megabytes, boolean whole) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                gzip.write(blanks);
            }
        }
        int length = whole ? bomb.size() : bomb.size() / 2;
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bomb.toByteArray(), 0, length);
            }
        };
    }

    static HttpHandler bytes(String type, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        };
    }

    static HttpHandler text(String type, String body) {
        return bytes(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
