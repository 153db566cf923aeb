// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.record.time.TimeExpression;

/** Knows the notes that tell where something stands: "(Karvik Times, January 30)". Their day is that of the source, not of what it tells. */
final class SourceNotes {

    /** Tokens in the longest name of a source. */
    private static final int LONGEST_NAME = 8;

    private SourceNotes() {}

    /** The times that stand in no such note. */
    static List<TimeExpression> without(AnnotatedText text, List<TimeExpression> times) {
        return times.stream().filter(time -> !isInNote(text, time)).toList();
    }

    private static boolean isInNote(AnnotatedText text, TimeExpression time) {
        TokenRange day = text.tokensIn(time.span());
        int comma = day.first() - 1;
        boolean closed = day.end() < text.size() && isOneOf(text, day.end(), ")", ";", "-RRB-");
        return closed && comma > 0 && text.form(comma).equals(",") && isName(text, comma - 1);
    }

    /** Words with capital letters behind a bracket or a semicolon. */
    private static boolean isName(AnnotatedText text, int last) {
        for (int token = last; token >= 0 && token > last - LONGEST_NAME; token--) {
            if (isOneOf(text, token, "(", ";", "-LRB-")) {
                return token < last;
            }
            if (!Character.isUpperCase(text.form(token).codePointAt(0))
                    && !text.tag(token).isNoun()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOneOf(AnnotatedText text, int token, String... forms) {
        return List.of(forms).contains(text.form(token));
    }
}
