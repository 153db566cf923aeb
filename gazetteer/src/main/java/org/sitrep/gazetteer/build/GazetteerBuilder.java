// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.build;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.gazetteer.Entries;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.gazetteer.name.NameIndexBuilder;
import org.sitrep.gazetteer.name.NameKey;
import org.sitrep.gazetteer.name.Transliteration;
import org.sitrep.record.place.PlaceKind;

/** Collects entries and their names. Not thread-safe. */
final class GazetteerBuilder {

    /** In letters: a shorter one among the other names of GeoNames is a code or an abbreviation. Set by hand. */
    private static final int SHORTEST_NAME = 4;

    /** The last character of the Unicode block Latin Extended-B. */
    private static final char LAST_LATIN = 0x24F;

    private final Map<String, Integer> divisionNumbers = new HashMap<>();
    private final List<String> divisions = new ArrayList<>();
    private final Set<Integer> kindsAndDivisions = new HashSet<>();
    private final Map<Integer, Integer> byNumber = new HashMap<>();
    private final NameIndexBuilder exact = new NameIndexBuilder();
    private final NameIndexBuilder sounds = new NameIndexBuilder();
    private int[] fields = new int[1 << 16];
    private byte[] names = new byte[1 << 20];
    private int nameEnd;
    private int size;

    /** Adds an entry under its own name. @return its number */
    int add(
            int geonames,
            String name,
            PlaceKind kind,
            double latitude,
            double longitude,
            String country,
            String admin1,
            int population) {
        int at = size * Entries.WIDTH;
        if (at + Entries.WIDTH > fields.length) {
            fields = Arrays.copyOf(fields, fields.length * 2);
        }
        if (geonames != 0) {
            byNumber.putIfAbsent(geonames, size);
        }
        fields[at] = geonames;
        fields[at + 1] = (int) Math.round(latitude * Entries.UNIT);
        fields[at + 2] = (int) Math.round(longitude * Entries.UNIT);
        fields[at + 3] = population;
        fields[at + 4] = Entries.packed(kind, division(country + "." + admin1));
        kindsAndDivisions.add(fields[at + 4]);
        fields[at + 5] = nameEnd;
        addName(name.getBytes(StandardCharsets.UTF_8));
        int number = size++;
        byte[] key = NameKey.of(name);
        exact.add(key, number);
        if (Transliteration.applies(country)) {
            sounds.add(Transliteration.skeleton(key), number);
        }
        return number;
    }

    /** Whether an entry of that kind is already there for a division such as {@code UA.05}. */
    boolean hasDivision(String division, PlaceKind kind) {
        Integer number = divisionNumbers.get(division);
        return number != null && kindsAndDivisions.contains(Entries.packed(kind, number));
    }

    /** Whether a GeoNames number is already there. */
    boolean hasNumber(int geonames) {
        return byNumber.containsKey(geonames);
    }

    /** Gives the entry of that GeoNames number, if there is one, one more name. */
    void addAliasOf(int geonames, String name) {
        Optional.ofNullable(byNumber.get(geonames)).ifPresent(entry -> addAlias(entry, name));
    }

    /** How many entries there are. */
    int size() {
        return size;
    }

    private int division(String code) {
        Integer number = divisionNumbers.putIfAbsent(code, divisions.size());
        if (number == null) {
            divisions.add(code);
            return divisions.size() - 1;
        }
        return number;
    }

    private void addName(byte[] name) {
        while (nameEnd + name.length > names.length) {
            names = Arrays.copyOf(names, names.length * 2);
        }
        System.arraycopy(name, 0, names, nameEnd, name.length);
        nameEnd += name.length;
    }

    /** Gives an entry one more name. */
    void addAlias(int entry, String name) {
        exact.add(NameKey.of(name), entry);
    }

    /** Gives an entry those of its other names that are in Latin letters; abbreviations and codes are left out. */
    void addLatinAliases(int entry, String commaSeparated) {
        for (String other : commaSeparated.split(",")) {
            if (isLatinName(other)) {
                addAlias(entry, other);
            }
        }
    }

    private static boolean isLatinName(String name) {
        if (name.length() < SHORTEST_NAME || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > LAST_LATIN && c != '’') {
                return false;
            }
            lower |= Character.isLowerCase(c);
        }
        return lower;
    }

    Gazetteer build() {
        Entries entries = new Entries(
                List.copyOf(divisions),
                IntBuffer.wrap(Arrays.copyOf(fields, size * Entries.WIDTH)),
                ByteBuffer.wrap(Arrays.copyOf(names, nameEnd)));
        return new Gazetteer(entries, exact.build(), sounds.build(), "");
    }
}
