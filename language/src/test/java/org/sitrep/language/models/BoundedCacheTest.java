// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {

    private static final long SEED = 20_261_125L;

    @Test
    void neverAnswersForAnotherKeyAndKeepsWhatIsAskedForOften() {
        BoundedCache<Long> cache = new BoundedCache<>(6);
        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < 100_000; i++) {
            long key = i % 2 == 0 ? random.nextInt(8) : random.nextLong();
            Long value = cache.lookUp(key);
            if (value == null) {
                cache.put(key, key);
            } else {
                assertThat(value).as("seed %d", SEED).isEqualTo(key);
                found += i % 2 == 0 ? 1 : 0;
            }
        }
        assertThat(found).as("of 50000 questions for 8 keys, seed %d", SEED).isGreaterThan(40_000);
    }

    @Test
    void threadsNeverSeeAWrongValue() {
        BoundedCache<Long> cache = new BoundedCache<>(4);
        boolean right = IntStream.range(0, 4).parallel().allMatch(thread -> {
            Random random = new Random(SEED + thread);
            boolean all = true;
            for (int i = 0; i < 100_000; i++) {
                long key = random.nextInt(64);
                Long value = cache.lookUp(key);
                all &= value == null || value == key;
                cache.put(key, key);
            }
            return all;
        });
        assertThat(right).as("seed %d", SEED).isTrue();
    }
}
