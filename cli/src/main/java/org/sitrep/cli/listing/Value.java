// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.util.List;

/** What a field of a row holds. */
public sealed interface Value {

    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Real(double number) implements Value {}

    record Flag(boolean yes) implements Value {}

    record Texts(List<String> texts) implements Value {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Fields of its own. */
    record Group(List<Field> fields) implements Value {

        public Group {
            fields = List.copyOf(fields);
        }
    }
}
