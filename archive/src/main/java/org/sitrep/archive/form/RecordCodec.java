// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import org.sitrep.archive.value.DamagedException;
import org.sitrep.record.identity.Digest;

/**
 * Turns records of one type into bytes and back. Words and small records that occur more than once are written once. Thread-safe.
 *
 * @param <T> a record whose components are text, numbers, constants, days, times, optional values, lists, or records of such
 */
public final class RecordCodec<T extends Record> {

    private static final int DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    private final Class<T> type;
    private final Form form;
    private final Slots slots;

    private RecordCodec(Class<T> type) {
        this.type = type;
        this.slots = new Slots();
        this.form = new Forms(slots).record(type);
    }

    /** @throws IllegalArgumentException where a component is of a type that cannot be packed */
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(type);
    }

    /** A number for the form, made of the names and types of all components: another form has another. */
    public long number() {
        return Long.parseLong(Digest.begin().with(form.description()).hex(DIGITS), HEXADECIMAL);
    }

    public byte[] write(T value) {
        FormOutput out = new FormOutput(slots);
        form.write(value, out);
        return out.bytes().bytes();
    }

    /**
     * The record that was written in this form.
     *
     * @throws DamagedException where these bytes are none
     */
    public T read(byte[] bytes) {
        try {
            return type.cast(form.read(new FormInput(bytes, slots)));
        } catch (RuntimeException e) {
            throw new DamagedException("It is no " + type.getSimpleName() + ": " + e.getMessage() + ".");
        }
    }
}
