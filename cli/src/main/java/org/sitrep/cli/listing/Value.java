// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.math.BigDecimal;
import java.util.List;

/** What a field of a row holds. */
public sealed interface Value {

    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Real(double number) implements Value {}

    /** A number as it was given, however long. */
    record Exact(BigDecimal number) implements Value {}

    record Truth(boolean holds) implements Value {}

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

    /** Several values in their order. */
    record Several(List<Value> values) implements Value {

        public Several {
            values = List.copyOf(values);
        }
    }

    /** What is known to be nothing, where a format wants that said. */
    record Nothing() implements Value {}
}
