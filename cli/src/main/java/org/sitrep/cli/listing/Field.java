// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.util.List;
import java.util.Optional;

/**
 * A field of a row.
 *
 * @param value empty where the row has none; every row of a listing has the same fields in the same order
 */
public record Field(String name, Optional<Value> value) {

    public static Field of(String name, String text) {
        return new Field(name, Optional.of(new Value.Text(text)));
    }

    public static Field of(String name, Optional<String> text) {
        return new Field(name, text.map(Value.Text::new));
    }

    public static Field of(String name, long number) {
        return new Field(name, Optional.of(new Value.Whole(number)));
    }

    public static Field of(String name, double number) {
        return new Field(name, Optional.of(new Value.Real(number)));
    }

    public static Field of(String name, List<String> texts) {
        return new Field(name, Optional.of(new Value.Texts(texts)));
    }
}
