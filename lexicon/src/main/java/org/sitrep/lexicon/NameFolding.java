// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.office;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without diacritics, in lower case. */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private NameFolding() {}

    public static String fold(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
