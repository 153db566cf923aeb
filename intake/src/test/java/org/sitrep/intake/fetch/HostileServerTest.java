// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.fetch.refusal.Reason;

/** Whatever a server does, there is an outcome, soon, and it is the right one. */
@Timeout(20)
class HostileServerTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final int MEGABYTE = 1 << 20;

    private LocalServer server;

    @BeforeEach
    void open() throws IOException {
        server = LocalServer.open();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Content-Length: 209715200  | TOO_LARGE
            Transfer-Encoding: chunked | TOO_LARGE
            Connection: close          | TOO_LARGE
            """)
    void aPageOf200MegabytesEndsEarly(String header, Reason reason) {
        AtomicLong sent = new AtomicLong();
        boolean isChunked = header.contains("chunked");
        server.on("/a", out -> {
            write(out, OK + header + "\r\n\r\n");
            byte[] part = new byte[1 << 16];
            for (int i = 0; i < 3200; i++) {
                write(out, isChunked ? "10000\r\n" : "");
                out.write(part);
                write(out, isChunked ? "\r\n" : "");
                sent.addAndGet(part.length);
            }
        });
        assertThat(reason("/a")).isEqualTo(reason);
        assertThat(sent.get()).isLessThan(20L * MEGABYTE);
    }

    @Test
    void aBodyOfJustTheLimitIsTakenAndOneByteMoreIsNot() {
        server.page("/a", "x".repeat(MEGABYTE)).page("/b", "x".repeat(MEGABYTE + 1));
        assertThat(Fetching.fetch(server.at("/a"))).isInstanceOf(Fetched.Body.class);
        assertThat(reason("/b")).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            never a byte      |                                                        |
            the status line   | H T T P / 1 . 1   2 0 0                                |
            a body that drips | HTTP/1.1_200_OK                                        | a b c d e f g h i j k l m
            an error's body   | HTTP/1.1_404_No                                        | a b c d e f g h i j k l m
            """)
    void whatDripsEnds(String what, String head, String body) {
        server.on("/a", out -> {
            drip(out, head);
            if (body != null) {
                write(out, "\r\nContent-Length: 100\r\n\r\n");
                drip(out, body);
            }
            Thread.sleep(4000);
        });
        long start = System.nanoTime();
        assertThat(reason("/a")).isEqualTo(what.startsWith("an error") ? Reason.STATUS : Reason.TOO_SLOW);
        assertThat(System.nanoTime() - start).isLessThan(3_500_000_000L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Content-Length: 100                                 | half                     | TRUNCATED
            Transfer-Encoding: chunked                          | 5~hello~                 | TRUNCATED
            Transfer-Encoding: chunked                          | 5~hel                    | TRUNCATED
            Transfer-Encoding: chunked                          | zz~hello~0~~             | NOT_HTTP
            Content-Length: -5                                  | hello                    | NOT_HTTP
            Content-Length: many                                | hello                    | NOT_HTTP
            Content-Length: 5\\r\\nContent-Encoding: gzip       | hello                    | ENCODING
            Content-Length: 5\\r\\nContent-Encoding: deflate    | hello                    | ENCODING
            Content-Length: 5\\r\\nContent-Encoding: br         | hello                    | ENCODING
            Content-Length: 5\\r\\nContent-Encoding: zstd       | hello                    | ENCODING
            Content-Length: 5\\r\\nContent-Encoding: gzip, gzip | hello                    | ENCODING
            """)
    void aBrokenBodyIsNeverPassedOnAsWhole(String header, String body, Reason reason) {
        server.on("/a", OK + header.replace("\\r\\n", "\r\n").replaceAll(" +\r", "\r"), body.replace("~", "\r\n"));
        assertThat(reason("/a")).isEqualTo(reason);
    }

    @Test
    void chunksAreJoinedAndWhatComesAfterTheEndIsLeft() {
        server.on("/a", OK + "Transfer-Encoding: chunked", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")
                .on("/b", OK + "Content-Length: 5", "hello, and HTTP/1.1 200 OK\r\n\r\nmore")
                .on("/c", OK + "Content-Type: text/plain", "until the end");
        assertThat(text("/a")).isEqualTo("hello world");
        assertThat(text("/b")).isEqualTo("hello");
        assertThat(text("/c")).isEqualTo("until the end");
    }

    @Test
    void whatIsNotHttpIsToldApart() {
        server.on("/garbage", out -> write(out, "SSH-2.0-Server_9\r\n\0\1\2\r\n\r\n"))
                .on("/flood", out -> {
                    write(out, OK);
                    for (int i = 0; i < 100_000; i++) {
                        write(out, "X-" + i + ": y\r\n");
                    }
                })
                .on("/line", out -> {
                    write(out, OK + "X: ");
                    for (int i = 0; i < 2000; i++) {
                        write(out, "y".repeat(10_000));
                    }
                })
                .on("/nothing", out -> {});
        assertThat(reason("/garbage")).isEqualTo(Reason.NOT_HTTP);
        assertThat(reason("/flood")).isEqualTo(Reason.NOT_HTTP);
        assertThat(reason("/line")).isEqualTo(Reason.NOT_HTTP);
        assertThat(reason("/nothing")).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void aBombIsNotSetOff() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[MEGABYTE]);
            }
        }
        server.on("/a", out -> {
            write(out, OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n");
            bomb.writeTo(out);
        });
        assertThat(reason("/a")).isEqualTo(Reason.BOMB);
    }

    @Test
    void aHostThatIsNotThereIsUnreachable() throws IOException {
        String address = server.at("/a");
        server.close();
        assertThat(((Fetched.Refused) Fetching.fetch(address)).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    private static void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (String part : text == null ? new String[0] : text.split(" ")) {
            write(out, part.replace('_', ' '));
            Thread.sleep(300);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    private Reason reason(String path) {
        return ((Fetched.Refused) Fetching.fetch(server.at(path))).reason();
    }

    private String text(String path) {
        return new String(((Fetched.Body) Fetching.fetch(server.at(path))).bytes(), ISO_8859_1);
    }
}
