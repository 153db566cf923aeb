// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.lexeme;

import java.util.Locale;

/** What a word can do in a time expression; {@code times.tsv} says which word is of which kind, and what its values mean. */
public enum LexemeKind {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAY_SHORT,
    WEEKDAYS,
    UNIT,
    PART,
    SEASON,
    DECADE,
    REFERENCE,
    DAY,
    SET,
    TIMES,
    LENGTH,
    VAGUE,
    CROWD,
    SHIFT,
    FRAME,
    NARROW,
    EDGE,
    HEDGE,
    BETWEEN,
    WHOLE,
    EVERY,
    AGO,
    FISCAL,
    PERIOD,
    ZONE,
    REGION,
    ORDINAL_ENDING,
    BEFORE_MONTH,
    AMBIGUOUS_MONTH,
    OPEN_END,
    CLOSED_END,
    COUNTED,
    BEFORE_LENGTH,
    BEFORE_CLOCK,
    POSSESSIVE,
    HOLIDAY,
    OPENER;

    static LexemeKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
