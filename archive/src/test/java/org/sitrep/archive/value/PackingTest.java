// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed comes back; nothing else does. */
class PackingTest {

    static Stream<Packing> all() {
        return Stream.of(Packing.TEXT, Packing.RECORD);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsPackedComesBack(Packing packing) {
        for (String text : new String[] {"", "a", "Grüße aus Port Azul \uD83D\uDE00\0", "x".repeat(1_000_000)}) {
            assertThat(packing.unpack(packing.pack(text))).isEqualTo(text);
        }
    }

    /** A few bits of the packed form mean nothing; turning one of those does no harm. */
    @ParameterizedTest
    @MethodSource("all")
    void noOtherTextComesBack(Packing packing) {
        long seed = 20310303;
        Random random = new Random(seed);
        String text = "Mara Voss said Norland shelled Port Azul on Monday. ".repeat(20);
        byte[] packed = packing.pack(text);
        for (int n = 0; n < 1_000; n++) {
            byte[] damaged = packed.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(unpacked(packing, damaged))
                    .as("seed %d, try %d", seed, n)
                    .isIn(Optional.empty(), Optional.of(text));
        }
        assertThat(unpacked(packing, new byte[0])).isEmpty();
    }

    private static Optional<String> unpacked(Packing packing, byte[] bytes) {
        try {
            return Optional.of(packing.unpack(bytes));
        } catch (DamagedException e) {
            return Optional.empty();
        }
    }

    /** Were they to change, nobody could read any archive again. */
    @ParameterizedTest
    @CsvSource({
        "texts.dictionary, 2877aede36e64899c110e1b03fd3c693c9adea655b32ec1d03a1636be6d6e9f0",
        "records.dictionary, 1e76641bb8ac6bbe06b3efdcbae851242b5a7cb1c7efbcdcc87eae2a328da3a5"
    })
    void theDictionariesStayAsTheyAre(String name, String digest) throws IOException, NoSuchAlgorithmException {
        try (InputStream in = Packing.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes())))
                    .isEqualTo(digest);
        }
    }

    /** Spans are packed by their distance from one another, and come back as they were. */
    @Test
    void spansComeBackWhereverTheyStand() {
        long seed = 20310304;
        Random random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            StringBuilder record = new StringBuilder("{\"title\":\"the \\\"start\\\":7 \",\"items\":[");
            for (int item = random.nextInt(20); item > 0; item--) {
                int start = random.nextInt(1 << random.nextInt(1, 29));
                record.append("{\"start\":" + start + ",\"value\":-7,\"end\":" + (start + random.nextInt(99)) + "},");
            }
            String json = record.append("{\"end\":3}]}").toString();
            assertThat(Packing.RECORD.unpack(Packing.RECORD.pack(json)))
                    .as("seed %d, try %d", seed, n)
                    .isEqualTo(json);
        }
    }
}
