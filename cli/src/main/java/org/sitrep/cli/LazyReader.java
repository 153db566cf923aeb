// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.models.ModelStore;
import org.sitrep.reading.Reader;

/** The reader, loaded when the first report needs it and not before. Thread-safe. */
final class LazyReader {

    private final Optional<Gazetteer> gazetteer;
    private final ModelStore store;
    private @Nullable Reader reader;

    /**
     * @param gazetteer the places to know, those of the program where empty
     * @param store where the converted language models are
     */
    LazyReader(Optional<Gazetteer> gazetteer, ModelStore store) {
        this.gazetteer = gazetteer;
        this.store = store;
    }

    synchronized Reader get() {
        Reader loaded = reader == null ? load() : reader;
        reader = loaded;
        return loaded;
    }

    private Reader load() {
        return gazetteer.map(places -> Reader.load(store, places)).orElseGet(() -> Reader.load(store));
    }
}
