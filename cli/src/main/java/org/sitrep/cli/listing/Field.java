// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field of a row.
 *
 * @param value empty where the row has none; every row of a listing has the same fields in the same order
 */
public record Field(String name, Optional<Value> value) {

    public static Field of(String name, Value value) {
        return new Field(name, Optional.of(value));
    }

    public static Field of(String name, String text) {
        return of(name, new Value.Text(text));
    }

    public static Field of(String name, Optional<String> text) {
        return new Field(name, text.map(Value.Text::new));
    }

    public static Field of(String name, long number) {
        return of(name, new Value.Whole(number));
    }

    public static Field of(String name, double number) {
        return of(name, new Value.Real(number));
    }

    public static Field of(String name, boolean holds) {
        return of(name, new Value.Truth(holds));
    }

    public static Field of(String name, List<String> texts) {
        return of(name, new Value.Texts(texts));
    }

    public static Field exact(String name, Optional<BigDecimal> number) {
        return new Field(name, number.map(Value.Exact::new));
    }

    /** Fields of its own. */
    public static Field group(String name, List<Field> fields) {
        return of(name, new Value.Group(fields));
    }

    /** Several times fields of their own. */
    public static Field groups(String name, List<List<Field>> groups) {
        return of(
                name,
                new Value.Several(groups.stream().<Value>map(Value.Group::new).toList()));
    }
}
