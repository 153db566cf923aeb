// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;

/** Tells a name that is said to be a town's by the words behind it: "Bara, a market town". */
record TownApposition(AnnotatedText text, PlaceWords words) {

    /** Words from the comma behind a name to the noun that says what it is. */
    private static final int LONGEST = 5;

    boolean follows(TokenRange name) {
        int comma = name.end();
        if (comma + 1 >= text.size() || !text.form(comma).equals(",") || text.tag(comma + 1) != Tag.DT) {
            return false;
        }
        int word = comma + 2;
        while (word < text.size() && word <= comma + LONGEST && isOfNoun(word)) {
            if (words.isSettlement(text.lower(word)) && endsAt(word + 1)) {
                return true;
            }
            word++;
        }
        return false;
    }

    private boolean endsAt(int token) {
        return token == text.size() || !isOfNoun(token) || words.isDirection(text.lower(token));
    }

    private boolean isOfNoun(int token) {
        return text.tag(token) == Tag.NN || text.tag(token) == Tag.JJ;
    }
}
