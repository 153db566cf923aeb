// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** What is encoded is decoded, within bounds. */
class DecodingTest {

    private static final int LIMIT = 8 << 20;
    private static final String TEXT = "The bridge at Ostrava was closed on Monday. ".repeat(20);
    private static final String BROTLI = "G28D+EU3l+pCMjWxGMpAwazieSNACkGtyR1yAkqvxBacNts84nHQQ6P7C34B";

    /** 64 MB of one letter. */
    private static final String BROTLI_BOMB = "y///P/glwuKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC6"
            + "93/8//+DXwIgDgsAdO//+P//B78EQBwWAOje//H//w9+CYA4LADQvf/L//8//BIAcVgAoHv/Bw==";

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "X-GZIP, gzip", "deflate, zlib", "deflate, raw", "br, br", "identity, none", "'', none"})
    void everyEncodingThatIsOffered(String name, String way) throws IOException, RefusalException {
        assertThat(new String(decode(name, encode(way, TEXT.getBytes(UTF_8))), UTF_8))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "deflate, zlib", "deflate, raw", "br, br"})
    void whatEndsBeforeItsEndIsToldApart(String name, String way) throws IOException {
        byte[] whole = encode(way, TEXT.getBytes(UTF_8));
        for (int length : new int[] {whole.length / 2, whole.length - 1}) {
            assertThatThrownBy(() -> decode(name, Arrays.copyOf(whole, length)))
                    .isInstanceOfSatisfying(
                            RefusalException.class,
                            why -> assertThat(why.reason()).isIn(Reason.TRUNCATED, Reason.ENCODING));
        }
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "deflate, zlib", "br, br-bomb"})
    void aBombIsNotSetOff(String name, String way) throws IOException {
        byte[] bomb = encode(way, new byte[64 << 20]);
        assertThatThrownBy(() -> decode(name, bomb))
                .isInstanceOfSatisfying(
                        RefusalException.class, why -> assertThat(why.reason()).isEqualTo(Reason.BOMB));
    }

    @Test
    void whatShrinksTooWellIsABombBelowTheLimitToo() throws IOException, RefusalException {
        byte[] bomb = encode("gzip", new byte[4 << 20]);
        assertThatThrownBy(() -> decode("gzip", bomb)).isInstanceOf(RefusalException.class);
        assertThat(decode("gzip", encode("gzip", new byte[1 << 20]))).hasSize(1 << 20);
    }

    @Test
    void noiseIsNoEncoding() {
        for (String name : List.of("gzip", "deflate", "br")) {
            for (int seed = 0; seed < 200; seed++) {
                byte[] noise = new byte[64];
                new SplittableRandom(seed).nextBytes(noise);
                try {
                    decode(name, noise);
                } catch (RefusalException e) {
                    assertThat(e.reason()).isIn(Reason.ENCODING, Reason.TRUNCATED, Reason.BOMB);
                }
            }
        }
    }

    private static byte[] decode(String encoding, byte[] bytes) throws RefusalException {
        Headers headers = new Headers(List.of(new Headers.Header("content-encoding", encoding)));
        return Decoding.decode(new WireResponse(200, headers, bytes, Route.DIRECT, Optional.empty()), LIMIT);
    }

    private static byte[] encode(String way, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (way) {
            case "gzip" -> {
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(bytes);
                }
            }
            case "zlib", "raw" -> {
                Deflater deflater = new Deflater(9, way.equals("raw"));
                try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
                    deflate.write(bytes);
                }
                deflater.end();
            }
            case "br" -> out.writeBytes(Base64.getDecoder().decode(BROTLI));
            case "br-bomb" -> out.writeBytes(Base64.getDecoder().decode(BROTLI_BOMB));
            default -> out.writeBytes(bytes);
        }
        return out.toByteArray();
    }
}
