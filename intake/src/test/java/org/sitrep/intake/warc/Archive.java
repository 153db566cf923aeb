// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Archives made for tests, byte by byte. */
final class Archive {

    private Archive() {}

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A record of that type; more fields each with a line end. */
    static byte[] entry(String type, String target, String fields, byte[] block) {
        return join(
                bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target
                        + "\r\nWARC-Date: 2025-12-14T06:30:00Z\r\n" + fields + "Content-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    static byte[] http(String head, byte[] body) {
        return join(bytes("HTTP/1.1 200 OK\r\n" + head + "\r\n"), body);
    }

    /** A page, with digests that fit. */
    static byte[] page(int number) {
        byte[] body = ("<p>Ferry " + number + " left the harbour of Port Elin at noon, 200 people on board.</p>")
                .getBytes(UTF_8);
        byte[] block = http("Content-Type: text/html; charset=utf-8\r\n", body);
        return entry(
                "response",
                "https://news.example/" + number,
                "WARC-Block-Digest: sha256:" + Sha256.of(block) + "\r\nWARC-Payload-Digest: sha256:" + Sha256.of(body)
                        + "\r\n",
                block);
    }
}
