// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitrep.record.place.PlaceKind;

/**
 * The entries in columns, so that a place takes some thirty bytes. Immutable and thread-safe.
 *
 * @param divisions the distinct {@code US.TX}, {@code UA.}, {@code .} of the entries
 * @param fields {@link #WIDTH} numbers an entry: GeoNames number, latitude and longitude in units of 0.00001 degrees, population, kind
 *     and division in one number, and where its name begins in {@code names}
 * @param names the names in UTF-8, each up to where the next begins
 */
public record Entries(List<String> divisions, IntBuffer fields, ByteBuffer names) {

    public static final int WIDTH = 6;
    public static final double UNIT = 1e5;
    private static final int DIVISION_BITS = 24;
    private static final int DIVISION = (1 << DIVISION_BITS) - 1;
    private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());

    public static int packed(PlaceKind kind, int division) {
        return KINDS.indexOf(kind) << DIVISION_BITS | division;
    }

    int size() {
        return fields.limit() / WIDTH;
    }

    Entry get(int number) {
        int at = number * WIDTH;
        String division = divisions.get(fields.get(at + 4) & DIVISION);
        int dot = division.indexOf('.');
        return new Entry(
                number,
                fields.get(at),
                name(number),
                KINDS.get(fields.get(at + 4) >>> DIVISION_BITS),
                fields.get(at + 1) / UNIT,
                fields.get(at + 2) / UNIT,
                division.substring(0, dot),
                division.substring(dot + 1),
                fields.get(at + 3));
    }

    private String name(int number) {
        int from = fields.get(number * WIDTH + 5);
        int to = number + 1 < size() ? fields.get((number + 1) * WIDTH + 5) : names.limit();
        byte[] name = new byte[to - from];
        names.get(from, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
