// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;

/** Tells the names of media from those of persons. */
final class MediaNames {

    private static final Table TABLE = Table.load(MediaNames.class, "media-names.tsv");
    private static final List<String> AGENCIES = TABLE.list("name", "kind", "agency");
    private static final Set<String> AGENCY_NAMES = Set.copyOf(AGENCIES);
    private static final Set<String> WORDS = TABLE.list("name", "kind", "word").stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern SPACE = Pattern.compile(" ");

    /** The agency in the brackets of a dateline: {@code OSLO (AP) —}. */
    static final Pattern DATELINE =
            Pattern.compile("^[^\\n()]{0,80}\\((" + TABLE.anyOf("name", "kind", "agency") + ")\\)\\s*[-–—]");

    private MediaNames() {}

    static boolean isAgency(String name) {
        return AGENCY_NAMES.contains(name);
    }

    static boolean isMedium(String name) {
        return isAgency(name)
                || SPACE.splitAsStream(name).anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
