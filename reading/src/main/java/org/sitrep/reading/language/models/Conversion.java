// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language.models;

import java.io.IOException;
import java.io.InputStream;

/** Turns a model as CoreNLP publishes it into tables. */
public interface Conversion {

    /** A short name for files and messages. */
    String name();

    /** The resource that holds the published model. */
    String resource();

    /** Grows by one whenever the tables change. */
    int version();

    void convert(InputStream published, ModelWriter tables) throws IOException;
}
