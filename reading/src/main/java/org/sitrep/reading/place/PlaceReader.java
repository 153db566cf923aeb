// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.util.List;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Report;

/** Finds toponyms and settles which place each means. Thread-safe. */
public final class PlaceReader {

    private PlaceReader() {}

    public static PlaceReader load() {
        return new PlaceReader();
    }

    /** The places of a report; its publisher is a weak hint at what is near. */
    public Places read(AnnotatedText text, Report report) {
        return new Places(List.of(), List.of());
    }
}
