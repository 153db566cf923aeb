// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

/** The real models, loaded once for all tests of this module. */
public final class SharedAnnotator {

    private static final Annotator ANNOTATOR = Annotator.load();

    private SharedAnnotator() {}

    public static AnnotatedText annotate(String text) {
        return ANNOTATOR.annotate(text);
    }
}
