// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.intake.warc.Archive.bytes;
import static org.sitrep.intake.warc.Archive.entry;
import static org.sitrep.intake.warc.Archive.gzip;
import static org.sitrep.intake.warc.Archive.http;
import static org.sitrep.intake.warc.Archive.join;
import static org.sitrep.intake.warc.Archive.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Material;

/** What archives hold is handed on, whatever form they have, and nothing that is not whole. */
class WarcFileTest {

    private static final String TARGET = "https://news.example/a";
    private static final String HTML = "Content-Type: text/html\r\n";
    private static final String TEXT = "The bridge at Port Elin is open again. ".repeat(20);

    /** TEXT in brotli. */
    private static final byte[] BROTLI =
            Base64.getDecoder().decode("GwsD+J0Hto1urePXwtyFMUoqNrkugipL0yAubnQL7a0HIUWgyrQNZxAEFMkWXP7ouTz8UwA=");

    @ParameterizedTest
    @ValueSource(strings = {"plain", "packed record by record", "packed as a whole", "packed in blocks of 100 bytes"})
    void everyForm(String form) {
        byte[] info = entry("warcinfo", "", "", bytes("software: Example/1\r\n"));
        byte[] all = join(info, page(2), page(3));
        Members members = Members.of(
                switch (form) {
                    case "plain" -> all;
                    case "packed record by record" -> join(gzip(info), gzip(page(2)), gzip(page(3)));
                    case "packed as a whole" -> gzip(all);
                    default -> blocks(all);
                });
        assertThat(members.rejected).isEmpty();
        assertThat(members.taken.keySet()).containsExactly("2", "3");
        assertThat(members.addresses()).containsExactly("https://news.example/2", "https://news.example/3");
        Material first = members.get("2");
        assertThat(first.charset()).contains("utf-8");
        assertThat(first.mediaType()).contains("text/html");
        assertThat(members.texts().getFirst()).startsWith("<p>Ferry 2").endsWith("board.</p>");
    }

    private static byte[] blocks(byte[] all) {
        byte[] packed = {};
        for (int i = 0; i < all.length; i += 100) {
            packed = join(packed, gzip(Arrays.copyOfRange(all, i, Math.min(all.length, i + 100))));
        }
        return join(packed, gzip(new byte[0]));
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void whatAnotherProgramWrote(WarcCompression compression) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML, bytes("<p>Harbour</p>"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            for (int i = 1; i <= 2; i++) {
                writer.write(new WarcResponse.Builder("https://news.example/" + i)
                        .payloadDigest("sha256", Sha256.of(bytes("<p>Harbour</p>")))
                        .body(MediaType.HTTP_RESPONSE, join(http.serializeHeader(), bytes("<p>Harbour</p>")))
                        .build());
            }
        }
        Members members = Members.of(out.toByteArray());
        assertThat(members.rejected).isEmpty();
        assertThat(members.addresses()).containsExactly("https://news.example/1", "https://news.example/2");
        assertThat(members.texts()).containsOnly("<p>Harbour</p>");
    }

    @Test
    void oddHeads() {
        byte[] body = bytes("HTTP/2 200\ncontent-TYPE:text/plain;charset=\"X\"\n\nHarbour news");
        Members members = Members.of(join(
                bytes("\r\n\nWARC/1.1\nwarc-type:  Response\nWARC-Target-URI:\n <https://news.example/odd>\nno colon\n"
                        + "CONTENT-LENGTH: " + body.length + "\n\n"),
                body,
                bytes("\n\n\n"),
                page(2)));
        assertThat(members.rejected).isEmpty();
        assertThat(members.addresses()).containsExactly("https://news.example/odd", "https://news.example/2");
        assertThat(members.get("1").charset()).contains("x");
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, gzip, false",
        "br, br, false",
        "deflate, deflate, false",
        "gzip, gzip, true",
        "'', none, true",
        "gzip, none, false",
        "br, none, false",
        "deflate, none, true"
    })
    void encodingsAndChunks(String header, String way, boolean chunked) throws IOException {
        byte[] packed = pack(way);
        byte[] body = chunked
                ? join(
                        bytes("1;x=y\r\n"),
                        Arrays.copyOf(packed, 1),
                        bytes("\r\n"),
                        bytes(Integer.toHexString(packed.length - 1) + "\r\n"),
                        Arrays.copyOfRange(packed, 1, packed.length),
                        bytes("\r\n0\r\n\r\n"))
                : packed;
        String head = HTML + (header.isEmpty() ? "" : "Content-Encoding: " + header + "\r\n")
                + "Transfer-Encoding: chunked\r\n";
        for (byte[] digested : List.of(body, packed, bytes(TEXT))) {
            String digest = "WARC-Payload-Digest: sha256:" + Sha256.of(digested) + "\r\n";
            Members members = Members.of(entry("response", TARGET, digest, http(head, body)));
            assertThat(members.rejected).isEmpty();
            assertThat(members.texts()).containsExactly(TEXT);
        }
    }

    private static byte[] pack(String way) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (way) {
            case "gzip" -> out.write(gzip(bytes(TEXT)));
            case "br" -> out.write(BROTLI);
            case "deflate" -> {
                try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
                    deflate.write(bytes(TEXT));
                }
            }
            default -> out.write(bytes(TEXT));
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "response | https://news.example/a | HTTP/1.1 404 Not Found;Content-Type: text/html",
                "response | https://news.example/a | HTTP/1.1 200 OK;Content-Type: image/png",
                "response | dns:news.example       | 20251214063000",
                "revisit  | https://news.example/a | HTTP/1.1 200 OK;Content-Type: text/html",
                "request  | https://news.example/a | GET /a HTTP/1.1;Host: news.example",
                "metadata | https://news.example/a | via: x",
                "conversion | https://news.example/a | plain",
                "warcinfo |                        | software: x",
                "resource | urn:text:https://news.example/a | the same again",
            })
    void whatIsNoPageIsPassedOverQuietly(String type, String target, String block) {
        byte[] bytes = bytes(block.replace(";", "\r\n") + "\r\n\r\nbody");
        Members members = Members.of(join(entry(type, String.valueOf(target), "", bytes), page(2)));
        assertThat(members.rejected).isEmpty();
        assertThat(members.taken.keySet()).containsExactly("2");
    }

    @Test
    void aResourceIsAFileAsItIs() {
        Members members = Members.of(join(
                entry("resource", "https://news.example/a.pdf", "Content-Type: application/pdf\r\n", bytes("%PDF-1.7")),
                entry("resource", "file:///notes/a.txt", "Content-Type: text/plain\r\n", bytes("Notes"))));
        assertThat(members.rejected).isEmpty();
        assertThat(members.texts()).containsExactly("%PDF-1.7", "Notes");
        assertThat(members.addresses()).containsExactly("https://news.example/a.pdf", "");
        assertThat(members.get("1").mediaType()).contains("application/pdf");
    }

    /** Digests of "HTTP/1.1 200 OK\r\n\r\nHarbour". */
    @ParameterizedTest
    @CsvSource({
        "Block, sha1:U5TNZKBYUDJU3JA6LQEV2KLNRSJTTNVE, true",
        "Block, sha1:a766dca838a0d34da41e5c095d296d8c9339b6a4, true",
        "Payload, sha256:24JNFCYG4DAMQASNVEWTKROA66PD4VNY6HL4GGODNFZJB2NFSHOQ====, true",
        "Payload, SHA-256:d712d28b06e0c0c8024da92d3545c0f79e3e55b8f1d7c319c3697290e9a591dd, true",
        "Payload, md5:03ccdb81810e695bfba4cb0ef662e35b, true",
        "Payload, sha1:U5TNZKBYUDJU3JA6LQEV2KLNRSJTTNVE, false",
        "Block, sha256:d712d28b06e0c0c8024da92d3545c0f79e3e55b8f1d7c319c3697290e9a591dd, false",
        "Block, sha1:, false",
        "Block, blake9:abc, true"
    })
    void digests(String of, String digest, boolean fits) {
        Members members = Members.of(entry(
                "response",
                TARGET,
                "WARC-" + of + "-Digest: " + digest + "\r\n",
                bytes("HTTP/1.1 200 OK\r\n\r\nHarbour")));
        assertThat(members.taken).hasSize(fits ? 1 : 0);
        assertThat(members.rejected).isEqualTo(fits ? List.of() : List.of("1 warc-digest"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WARC-Truncated: length | Content-Type: text/html             | warc-cut-short",
                "WARC-Segment-Number: 1 | Content-Type: text/html             | warc-cut-short",
                "X: y                   | Content-Length: 900                 | warc-cut-short",
                "X: y                   | Content-Encoding: gzip/half         | warc-cut-short",
                "X: y                   | Transfer-Encoding: chunked/half     | warc-cut-short",
                "X: y                   | Content-Encoding: zstd/binary       | warc-encoding",
                "X: y                   | Content-Encoding: gzip/bomb         | file-too-large",
                "X: y                   | no HTTP                             | warc-no-http",
            })
    void whatIsNotWholeIsRejectedAndTheNextIsRead(String field, String header, String code) {
        byte[] body = switch (header.substring(header.indexOf('/') + 1)) {
            case "half" -> header.contains("gzip") ? Arrays.copyOf(gzip(bytes(TEXT)), 40) : bytes("20\r\nhalf of it");
            case "binary" -> new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 1, 2, 3, 4};
            case "bomb" -> gzip(new byte[Limits.BYTES + 1]);
            default -> bytes("body");
        };
        byte[] block =
                header.equals("no HTTP") ? body : http(header.replaceAll("/(half|binary|bomb)", "") + "\r\n", body);
        for (boolean packed : new boolean[] {false, true}) {
            byte[] bad = entry("response", TARGET, field + "\r\n", block);
            Members members = Members.of(packed ? join(gzip(bad), gzip(page(2))) : join(bad, page(2)));
            assertThat(members.rejected).containsExactly("1 " + code);
            assertThat(members.taken.keySet()).containsExactly("2");
        }
    }

    @ParameterizedTest
    @CsvSource({"text/html, true", "video/mp4, false"})
    void aRecordTooLongIsPassedByItsLength(String type, boolean told) {
        byte[] body = join(page(7), new byte[Limits.BYTES + (1 << 19)]);
        byte[] huge = entry("response", TARGET, "", http("Content-Type: " + type + "\r\n", body));
        for (byte[] archive :
                List.of(join(huge, page(2)), join(gzip(huge), gzip(page(2))), gzip(join(huge, page(2))))) {
            Members members = Members.of(archive);
            assertThat(members.rejected).isEqualTo(told ? List.of("1 file-too-large") : List.of());
            assertThat(members.addresses()).containsExactly("https://news.example/2");
        }
        Members cut = Members.of(Arrays.copyOf(huge, huge.length - 1));
        assertThat(cut.rejected).containsExactly("1 warc-cut-off");
    }

    @Test
    void whatUnpacksWithoutEndIsGivenUp() {
        byte[] zeros = gzip(new byte[32 << 20]);
        byte[] archive = gzip(bytes("WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n"));
        for (int i = 0; i < 40; i++) {
            archive = join(archive, zeros);
        }
        byte[] bomb = archive;
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Members members = Members.of(bomb);
            assertThat(members.taken).isEmpty();
            assertThat(members.rejected.getLast()).endsWith("warc-bomb");
        });
    }

    @Test
    void recordsThatAllClaimTheRestOfTheFileTakeTheirTimeOnly() {
        byte[] head = bytes("WARC/1.0\r\nContent-Length: 4000000\r\n\r\n");
        byte[] archive = new byte[4 << 20];
        for (int i = 0; i + head.length < archive.length; i += head.length) {
            System.arraycopy(head, 0, archive, i, head.length);
        }
        byte[] packed = gzip(archive);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Members.of(archive).rejected.getLast()).endsWith("warc-bomb");
            assertThat(Members.of(packed).rejected.getLast()).endsWith("warc-bomb");
        });
    }

    @ParameterizedTest
    @CsvSource({"'', 1 empty-file", "<html>no archive</html>, 1 warc-damaged", "WARC/1.0, 1 warc-damaged"})
    void whatIsNoArchiveIsToldSo(String text, String rejected) {
        assertThat(Members.of(bytes(text)).rejected).containsExactly(rejected);
    }

    @Test
    void aStreamThatFailsIsToldAfterWhatWasGood() {
        byte[] good = page(1);
        for (byte[] archive : List.of(join(good, page(2)), join(gzip(good), gzip(page(2))))) {
            Members members = new Members();
            WarcFile.read(new Failing(Arrays.copyOf(archive, archive.length - 20)), members);
            assertThat(members.taken.keySet()).containsExactly("1");
            assertThat(members.rejected).hasSize(1);
            assertThat(members.reasons.getFirst().sentence()).contains("the disk is gone");
        }
    }

    /** Fails where the bytes end. */
    private static final class Failing extends InputStream {

        private final byte[] bytes;
        private int next;

        Failing(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            read(one, 0, 1);
            return one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (next == bytes.length) {
                throw new IOException("the disk is gone");
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, from, count);
            next += count;
            return count;
        }
    }
}
