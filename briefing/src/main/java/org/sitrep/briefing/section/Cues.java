// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/**
 * Words by which a sentence shows what it tells beyond the names in it.
 *
 * @param accident what kills without anybody's doing
 * @param presumed stands right before a name
 * @param holding stands right before a name
 * @param aside begins words on another deed
 * @param superseded stands shortly before a number that no longer holds
 */
record Cues(
        Pattern accident,
        Pattern presumed,
        Pattern holding,
        Pattern aside,
        Pattern withdrawal,
        Pattern superseded,
        Pattern saying,
        Pattern thing,
        Pattern doing) {

    private static final Cues ALL = load();

    /** A word or two between a cue and a name: "a suspected armed Norwegian". */
    private static final String BEFORE_NAME = "(?:\\s[\\p{L}’'-]+){0,2}\\s+$";

    /** A few words between a cue and a number: "initially reported that some nine". */
    private static final String BEFORE_NUMBER = "(?:\\s(?:that|as|some|about|around|only|the)){0,3}\\s+$";

    /** The table, read once. */
    static Cues get() {
        return ALL;
    }

    /** Whether some words name what kills without anybody's doing. */
    static boolean nameAccident(String words) {
        return ALL.accident.matcher(words).find();
    }

    private static Cues load() {
        Table table = Table.load(Cues.class, "cues.tsv");
        return new Cues(
                pattern(table, "accident", ""),
                pattern(table, "presumed", BEFORE_NAME),
                pattern(table, "holding", BEFORE_NAME),
                pattern(table, "aside", ""),
                pattern(table, "withdrawal", ""),
                pattern(table, "superseded", BEFORE_NUMBER),
                pattern(table, "saying", ""),
                pattern(table, "thing", ""),
                pattern(table, "doing", ""));
    }

    private static Pattern pattern(Table table, String kind, String behind) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + table.anyOf("words", "kind", kind) + ")(?![\\p{L}\\p{N}])" + behind,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
