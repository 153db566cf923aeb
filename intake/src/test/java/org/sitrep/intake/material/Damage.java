// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Breaks inputs at random: cuts them off and turns bits over. The seed is part of what a failing test prints. */
public record Damage(long seed, int round, byte[] bytes) {

    public static Stream<Damage> of(byte[] sound, long seed, int rounds) {
        Random random = new Random(seed);
        return Stream.iterate(0, round -> round + 1)
                .limit(rounds)
                .map(round -> new Damage(seed, round, broken(sound, random)));
    }

    private static byte[] broken(byte[] sound, Random random) {
        byte[] bytes = Arrays.copyOf(sound, random.nextBoolean() ? sound.length : random.nextInt(sound.length));
        int flips = random.nextInt(12);
        for (int i = 0; i < flips && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", round " + round;
    }
}
