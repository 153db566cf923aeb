// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without diacritics, in lower case. */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameFolding() {}

    public static String fold(String name) {
        return withoutMarks(name).toLowerCase(Locale.ROOT);
    }

    /** The letters alone, large or small as they are. */
    public static String withoutMarks(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
