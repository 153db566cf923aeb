// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What features add to the hidden layer, computed once and kept while there is room: the "pre-computation trick" of Devlin
 * and others (ACL 2014).
 *
 * <p>A table of fixed size in which a newcomer takes the place of whoever has the same slot, so memory is bounded: 4 KB an
 * entry. Thread-safe without locks: entries are immutable, and a race costs a computation, never a wrong sum.
 */
final class Contributions {

    private static final int SLOT_BITS = 15;

    private final ParserModel model;
    private final AtomicReferenceArray<@Nullable Entry> slots = new AtomicReferenceArray<>(1 << SLOT_BITS);

    private record Entry(int key, float[] sum) {}

    Contributions(ParserModel model) {
        this.model = model;
    }

    /** The contribution of a feature at a position. Not to be changed by the caller. */
    float[] of(int feature, int position) {
        int key = feature * Configuration.FEATURES + position;
        int slot = (key * 0x9E3779B1) >>> (Integer.SIZE - SLOT_BITS);
        Entry entry = slots.get(slot);
        if (entry == null || entry.key != key) {
            entry = new Entry(key, model.contribution(feature, position));
            slots.set(slot, entry);
        }
        return entry.sum;
    }
}
