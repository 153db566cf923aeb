// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.lexicon.Words;

/** A few words in a row, as the tables write them: {@code lift/ease ... sanctions}. Immutable. */
final class Phrase {

    /** How many words "..." can stand for. */
    private static final int WIDEST = 4;

    private static final String ANY = "...";

    private final List<Words> parts = new ArrayList<>();
    private final List<String> written;

    private Phrase(List<String> written) {
        this.written = written;
        written.forEach(part -> parts.add(Words.of(part.split("/", -1))));
    }

    static Phrase of(String written) {
        return new Phrase(List.of(written.strip().split(" ", -1)));
    }

    /** What it can begin with. */
    List<String> beginnings() {
        return List.of(written.getFirst().split("/", -1));
    }

    /** The index after its last word where it begins at {@code at}. */
    OptionalInt match(Tokens tokens, int at) {
        return match(tokens, at, 0);
    }

    private OptionalInt match(Tokens tokens, int at, int part) {
        if (part == parts.size()) {
            return OptionalInt.of(at);
        }
        if (written.get(part).equals(ANY)) {
            return matchAny(tokens, at, part + 1);
        }
        return at < tokens.size() && parts.get(part).has(tokens.word(at))
                ? match(tokens, at + 1, part + 1)
                : OptionalInt.empty();
    }

    private OptionalInt matchAny(Tokens tokens, int at, int next) {
        for (int skipped = 0; skipped <= WIDEST; skipped++) {
            OptionalInt end = match(tokens, at + skipped, next);
            if (end.isPresent()) {
                return end;
            }
            if (at + skipped >= tokens.size() || tokens.get(at + skipped).isMark()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
