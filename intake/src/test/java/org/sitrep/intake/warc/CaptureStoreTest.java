// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.fetch.wire.Route;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;

/** What was fetched is kept, so that it can be proved and read again. */
class CaptureStoreTest {

    private static final Instant NOON = Instant.parse("2025-12-14T12:00:00Z");
    private static final Instant ASKED = Instant.parse("2025-12-14T11:59:58.25Z");

    @TempDir
    Path folder = Path.of("");

    private static Fetched.Body body(int number) {
        return body(number, Optional.empty());
    }

    private static Fetched.Body body(int number, Optional<InetAddress> server, String... redirects) {
        byte[] bytes = ("<p>The harbour of Port Elin, report " + number + ", žluť</p>").getBytes(UTF_8);
        Headers headers = new Headers(List.of(
                new Headers.Header("content-type", "text/html; charset=UTF-8"),
                new Headers.Header("Content-Encoding", "gzip"),
                new Headers.Header("transfer-encoding", "chunked"),
                new Headers.Header("X-Odd", "a\r\nInjected: b")));
        try {
            List<WebAddress> passed = new ArrayList<>();
            for (String redirect : redirects) {
                passed.add(WebAddress.parse(redirect));
            }
            return new Fetched.Body(
                    WebAddress.parse("https://news.example/" + number),
                    200,
                    headers,
                    bytes,
                    ASKED,
                    passed,
                    server.isPresent() ? Route.DIRECT : Route.PROXY,
                    server);
        } catch (RefusalException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private CaptureStore open(Instant now, long full) throws IOException {
        return CaptureStore.open(folder, "1.0", Clock.fixed(now, ZoneOffset.UTC), full);
    }

    private Capture keep(Instant now, int number) throws IOException {
        try (CaptureStore store = open(now, 1 << 20)) {
            return store.write(body(number));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private byte[] member(Capture capture) throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve(capture.file()));
        return Arrays.copyOfRange(file, (int) capture.offset(), (int) capture.offset() + capture.length());
    }

    @Test
    void whatIsKeptIsReadAgain() throws IOException, UnfitException {
        try (CaptureStore store = open(NOON, 1 << 20)) {
            assertThat(files()).isEmpty();
            for (int i = 1; i <= 3; i++) {
                Capture capture = store.write(body(i));
                assertThat(capture.when()).isEqualTo(ASKED);
                Material material = CaptureReader.read(folder, capture);
                assertThat(material.bytes()).isEqualTo(body(i).bytes());
                assertThat(material.address()).contains("https://news.example/" + i);
                assertThat(material.charset()).contains("utf-8");
                assertThat(material.mediaType()).contains("text/html");
            }
        }
        assertThat(files()).containsExactly("sitrep-20251214120000-00001.warc.gz");
        Members members = Members.of(Files.readAllBytes(folder.resolve(files().getFirst())));
        assertThat(members.rejected).isEmpty();
        assertThat(members.taken.keySet()).containsExactly("2", "3", "4");
        assertThat(members.addresses().getFirst()).isEqualTo("https://news.example/1");
    }

    @Test
    void theHashIsTheOneOfTheUnpackedMember() throws IOException {
        Capture capture = keep(NOON, 1);
        byte[] plain;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(member(capture)))) {
            plain = in.readAllBytes();
        }
        assertThat(Sha256.of(plain)).isEqualTo(capture.sha256());
        assertThat(new String(plain, UTF_8))
                .startsWith("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\n")
                .contains(
                        "\r\nWARC-Date: 2025-12-14T11:59:58.250Z\r\n",
                        "\r\nX-Original-Content-Encoding: gzip\r\n",
                        "\r\nX-Original-transfer-encoding: chunked\r\n",
                        "\r\nX-Odd: a Injected: b\r\n",
                        "\r\nContent-Length: " + body(1).bytes().length + "\r\n\r\n<p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            93.184.215.14             | 93.184.215.14
            2606:2800:21f:cb07::1     | 2606:2800:21f:cb07:0:0:0:1
            fe80::1%1                 | fe80:0:0:0:0:0:0:1
            -                         | -
            """)
    void whoAnsweredAndWhatSentOnIsKept(String server, String kept) throws IOException {
        Optional<InetAddress> asked = server == null ? Optional.empty() : Optional.of(InetAddress.getByName(server));
        try (CaptureStore store = open(NOON, 1 << 20)) {
            store.write(body(1, asked, "http://news.example/first", "https://www.news.example/second"));
        }
        List<String> seen = new ArrayList<>();
        try (WarcReader reader = new WarcReader(folder.resolve(files().getFirst()))) {
            for (WarcRecord one : reader) {
                if (one instanceof WarcResponse response) {
                    seen.add(response.target());
                    seen.addAll(response.headers().all("X-Redirected-From"));
                    assertThat(response.ipAddress().map(InetAddress::getHostAddress))
                            .isEqualTo(Optional.ofNullable(kept));
                }
            }
        }
        assertThat(seen).containsExactly("https://news.example/1", "http://news.example/first");
    }

    @Test
    void anotherReaderReadsItToo() throws IOException {
        try (CaptureStore store = open(NOON, 1 << 20)) {
            store.write(body(1));
            store.write(body(2));
        }
        List<String> warnings = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (WarcReader reader = new WarcReader(folder.resolve(files().getFirst()))) {
            reader.onWarning(warnings::add);
            reader.calculateBlockDigest();
            for (WarcRecord one : reader) {
                seen.add(one.type());
                if (one instanceof Warcinfo info) {
                    assertThat(info.fields().map()).containsKey("software");
                } else if (one instanceof WarcResponse response) {
                    seen.add(response.target());
                    assertThat(response.date()).isEqualTo(ASKED);
                    assertThat(response.http().status()).isEqualTo(200);
                    byte[] payload = response.http().body().stream().readAllBytes();
                    assertThat(response.payloadDigest().orElseThrow().hex()).isEqualTo(Sha256.of(payload));
                }
                one.body().consume();
                assertThat(one.calculatedBlockDigest())
                        .isEqualTo(one.blockDigest())
                        .isPresent();
            }
        }
        assertThat(warnings).isEmpty();
        assertThat(seen)
                .containsExactly(
                        "warcinfo", "response", "https://news.example/1", "response", "https://news.example/2");
    }

    @Test
    void aFileIsOfOneDayAndOneSize() throws IOException {
        keep(NOON, 1);
        keep(NOON.plusSeconds(60), 2);
        assertThat(files()).containsExactly("sitrep-20251214120000-00001.warc.gz");
        keep(NOON.plusSeconds(12 * 3600), 3);
        assertThat(files().getLast()).isEqualTo("sitrep-20251215000000-00002.warc.gz");
        try (CaptureStore store = open(NOON.plusSeconds(13 * 3600), 1)) {
            store.write(body(4));
            store.write(body(5));
        }
        assertThat(files()).hasSize(4).last().isEqualTo("sitrep-20251215010000-00004.warc.gz");
    }

    @Test
    void aTornFileIsLeftAsItIsAndAnotherBegun() throws IOException, UnfitException {
        Capture first = keep(NOON, 1);
        Capture second = keep(NOON, 2);
        Path file = folder.resolve(first.file());
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += length < 40 ? 7 : 61) {
            for (String name : files()) {
                Files.delete(folder.resolve(name));
            }
            byte[] torn = Arrays.copyOf(whole, length);
            Files.write(file, torn);
            Capture third = keep(NOON.plusSeconds(5), 3);
            if (length == first.offset() || length == second.offset()) {
                assertThat(third.file()).isEqualTo(first.file());
            } else {
                assertThat(third.file()).isEqualTo("sitrep-20251214120005-00002.warc.gz");
                assertThat(file).hasBinaryContent(torn);
            }
            assertThat(CaptureReader.read(folder, third).bytes()).isEqualTo(body(3).bytes());
        }
    }

    @Test
    void whatWasChangedIsTold() throws IOException, UnfitException {
        Capture capture = keep(NOON, 1);
        Path file = folder.resolve(capture.file());
        byte[] whole = Files.readAllBytes(file);
        for (int i = (int) capture.offset() + 10; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 4;
            Files.write(file, changed);
            assertThatThrownBy(() -> CaptureReader.read(folder, capture))
                    .isInstanceOfSatisfying(
                            UnfitException.class, why -> assertThat(why.code()).isEqualTo("capture-changed"));
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> CaptureReader.read(folder, capture)).hasMessageContaining("the file is shorter");
        Files.delete(file);
        assertThatThrownBy(() -> CaptureReader.read(folder, capture)).hasMessageContaining("the file is missing");
    }

    @Test
    void anAppendedRecordOfAnotherIsNotTheCapture() throws IOException {
        Capture first = keep(NOON, 1);
        Capture second = keep(NOON, 2);
        Capture mixed = new Capture(second.file(), second.offset(), second.length(), first.sha256(), second.when());
        assertThatThrownBy(() -> CaptureReader.read(folder, mixed)).isInstanceOf(UnfitException.class);
    }

    @Test
    void aCaptureNeverLeadsOutOfTheFolder() {
        String hash = HexFormat.of().formatHex(new byte[32]);
        for (String name : List.of("../sitrep-20251214120000-00001.warc.gz", "/etc/passwd", "", "sitrep.warc.gz")) {
            assertThatThrownBy(() -> new Capture(name, 0, 1, hash, NOON)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void manyWriteAtOnce() throws IOException, InterruptedException, ExecutionException, UnfitException {
        List<Future<Capture>> captures = new ArrayList<>();
        try (CaptureStore store = open(NOON, 4000)) {
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 40; i++) {
                    int number = i;
                    captures.add(threads.submit(() -> store.write(body(number))));
                }
            }
            for (int i = 0; i < captures.size(); i++) {
                assertThat(CaptureReader.read(folder, captures.get(i).get()).bytes())
                        .isEqualTo(body(i).bytes());
            }
        }
        assertThat(files()).hasSizeGreaterThan(2);
    }

    @Test
    void theSameAnswersMakeTheSameFile() throws IOException {
        Capture capture = keep(NOON, 1);
        byte[] first = Files.readAllBytes(folder.resolve(capture.file()));
        Files.delete(folder.resolve(capture.file()));
        keep(NOON, 1);
        assertThat(folder.resolve(capture.file())).hasBinaryContent(first);
        Files.write(folder.resolve("unrelated.txt"), new byte[3], StandardOpenOption.CREATE_NEW);
        assertThat(keep(NOON, 2).file()).isEqualTo(capture.file());
    }
}
