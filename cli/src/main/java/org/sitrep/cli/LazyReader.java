// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import org.jspecify.annotations.Nullable;
import org.sitrep.reading.Reader;

/** The reader, loaded when the first report needs it and not before. Thread-safe. */
final class LazyReader {

    private @Nullable Reader reader;

    synchronized Reader get() {
        Reader loaded = reader == null ? Reader.load() : reader;
        reader = loaded;
        return loaded;
    }
}
