// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.reading.Reader;
import org.sitrep.reading.gazetteer.Gazetteer;

/** The reader, loaded when the first report needs it and not before. Thread-safe. */
final class LazyReader {

    private final Optional<Gazetteer> gazetteer;
    private @Nullable Reader reader;

    /** @param gazetteer the places to know, those of the program where empty */
    LazyReader(Optional<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    synchronized Reader get() {
        Reader loaded = reader == null ? gazetteer.map(Reader::load).orElseGet(Reader::load) : reader;
        reader = loaded;
        return loaded;
    }
}
