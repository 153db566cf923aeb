// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    private static final long SEED = 20_261_125L;

    @Test
    void findsWhatWasPutAndNothingElse() throws IOException {
        Random random = new Random(SEED);
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            names.put(Long.toString(random.nextLong(), 36) + (i % 2 == 0 ? "-PW" : ""), i);
        }
        KeyTable table = written(names);
        names.forEach((name, value) -> assertThat(table.lookUp(Piece.of(name).hash()))
                .as("%s, seed %d", name, SEED)
                .isEqualTo(value));
        for (int i = 0; i < 20_000; i++) {
            String name = "not " + random.nextLong();
            assertThat(table.lookUp(Piece.of(name).hash()))
                    .as("%s, seed %d", name, SEED)
                    .isEqualTo(KeyTable.ABSENT);
        }
    }

    @Test
    void anEmptyNameIsAName() throws IOException {
        assertThat(written(Map.of("", 7)).lookUp(Piece.of("").hash())).isEqualTo(7);
        assertThat(written(Map.of("a", 7)).lookUp(Piece.of("").hash())).isEqualTo(KeyTable.ABSENT);
        assertThat(written(Map.of()).lookUp(Piece.of("a").hash())).isEqualTo(KeyTable.ABSENT);
    }

    @Test
    void refusesTwoNamesWithOneHash() {
        assertThatThrownBy(() -> KeyTable.of(new long[] {5, 6, 5}, new int[] {1, 2, 3}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void piecesJoinedAreTheTextJoined() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            String a = text(random);
            String b = text(random);
            String c = text(random);
            assertThat(Piece.of(c).after(Piece.of(b).after(Piece.of(a).hash())))
                    .as("%s|%s|%s, seed %d", a, b, c, SEED)
                    .isEqualTo(Piece.of(a + b + c).hash());
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static KeyTable written(Map<String, Integer> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ModelWriter out = new ModelWriter(bytes)) {
            out.table(names);
        }
        return ModelReader.of(ByteBuffer.wrap(bytes.toByteArray())).table();
    }
}
