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

    /** Were it to change, nobody could read the records of any archive again. */
    @Test
    void theDictionaryStaysAsItIs() throws IOException, NoSuchAlgorithmException {
        try (InputStream in = Packing.class.getResourceAsStream("records.dictionary")) {
            assertThat(in).isNotNull();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes())))
                    .isEqualTo("976326357241b56ed471d221a4c19d783bae3ed0d014812a36bb4169429a3b2f");
        }
    }
}
