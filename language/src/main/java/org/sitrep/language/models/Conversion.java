// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.IOException;
import java.io.InputStream;

/** Turns a model as CoreNLP publishes it into tables. */
public interface Conversion {

    ModelSource source();

    void convert(InputStream published, ModelWriter tables) throws IOException;
}
