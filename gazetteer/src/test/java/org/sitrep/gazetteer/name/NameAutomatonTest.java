// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The automaton holds the names put into it and no others, numbers them in order, and shares their ends. */
class NameAutomatonTest {

    @Test
    void aNameIsFoundWithItsEntriesAndNoOther() {
        NameIndexBuilder builder = new NameIndexBuilder();
        builder.add(bytes("vexholm"), 7);
        builder.add(bytes("vex"), 3);
        builder.add(bytes("vexholm"), 5);
        builder.add(bytes("vexholm"), 7);
        NameIndex names = builder.build();
        assertThat(names.list(bytes("vexholm"))).containsExactly(7, 5);
        assertThat(names.list(bytes("vex"))).containsExactly(3);
        assertThat(names.list(bytes("vexh"))).isEmpty();
        assertThat(names.list(bytes("vexholmer"))).isEmpty();
        assertThat(names.list(bytes(""))).isEmpty();
    }

    @Test
    void aSetOfNoNamesHasNone() {
        assertThat(new NameIndexBuilder().build().list(bytes("vex"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithASortedMap(long seed) {
        Random random = new Random(seed);
        NameIndexBuilder builder = new NameIndexBuilder();
        TreeMap<String, List<Integer>> expected = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            String name = name(random);
            int entry = random.nextInt(500);
            builder.add(bytes(name), entry);
            List<Integer> entries = expected.computeIfAbsent(name, n -> new ArrayList<>());
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }
        NameIndex names = builder.build();
        assertThat(expected)
                .as("seed %d", seed)
                .allSatisfy((name, entries) -> assertThat(names.list(bytes(name)))
                        .as(name)
                        .containsExactly(
                                entries.stream().mapToInt(Integer::intValue).toArray()));
        int number = 0;
        for (String name : new TreeSet<>(expected.keySet())) {
            assertThat(names.automaton().number(bytes(name)))
                    .as("seed %d: %s", seed, name)
                    .isEqualTo(number++);
        }
        for (int i = 0; i < 3000; i++) {
            String name = name(random);
            if (!expected.containsKey(name)) {
                assertThat(names.list(bytes(name)))
                        .as("seed %d: %s", seed, name)
                        .isEmpty();
            }
        }
    }

    @Test
    void namesWithCommonEndsShareStates() {
        AutomatonBuilder builder = new AutomatonBuilder();
        for (String name : List.of("astad", "bstad", "cstad", "dstad")) {
            builder.add(bytes(name), 0, name.length());
        }
        assertThat(builder.build().firstArcs().limit() - 1).isEqualTo(6);
    }

    /** Letters few enough that beginnings and ends are shared. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            name.append("abc d".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
