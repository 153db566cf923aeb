// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.output;

import java.util.Locale;
import java.util.regex.Pattern;

/** Halves of surrogate pairs, which JSON can escape but UTF-8 cannot hold. */
final class LoneSurrogates {

    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private LoneSurrogates() {}

    /** The same JSON with each lone surrogate written as an escape, so that every text comes out as it went in. */
    static String escaped(String json) {
        return LONE.matcher(json)
                .replaceAll(lone -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) lone.group().charAt(0)));
    }
}
