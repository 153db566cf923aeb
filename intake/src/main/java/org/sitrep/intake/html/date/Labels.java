// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.intake.html.date.written.Folded;
import org.sitrep.lexicon.Alternatives;
import org.sitrep.lexicon.Table;

/** The words before a date that say what it is of. */
final class Labels {

    /** In characters. */
    static final int LONGEST = 30;

    private static final Table WORDS = Table.load(Labels.class, "date-labels.tsv");
    private static final Pattern UPDATED = words("updated");
    private static final Pattern PUBLISHED = words("published");
    private static final Pattern OTHER = words("other");

    private Labels() {}

    /** What the last label in these words says; without one, a date is taken for that of publication. */
    static DateRole role(String words) {
        String lower = Folded.of(words);
        int published = last(PUBLISHED, lower);
        int updated = last(UPDATED, lower);
        int other = last(OTHER, lower);
        if (other > published && other > updated) {
            return DateRole.OTHER;
        }
        return updated > published ? DateRole.UPDATED : DateRole.PUBLISHED;
    }

    private static int last(Pattern pattern, String words) {
        Matcher match = pattern.matcher(words);
        int at = -1;
        while (match.find()) {
            at = match.start();
        }
        return at;
    }

    private static Pattern words(String role) {
        return Pattern.compile("(?<!\\p{L})"
                + Alternatives.of(WORDS.list("word", "role", role).stream()
                        .map(Folded::of)
                        .toList()));
    }
}
