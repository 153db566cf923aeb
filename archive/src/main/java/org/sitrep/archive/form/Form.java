// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How values of one type are written and read.
 *
 * @param description tells this form from others
 */
record Form(String description, BiConsumer<FormOutput, Object> writing, Function<FormInput, Object> reading) {

    void write(Object value, FormOutput out) {
        writing.accept(out, value);
    }

    Object read(FormInput in) {
        return reading.apply(in);
    }
}
