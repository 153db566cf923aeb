// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;

/** The words of a name to look it up by: without accents, in lower case, each once. */
public final class NameWords {

    private NameWords() {}

    public static SequencedSet<String> of(String name) {
        SequencedSet<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        word.appendCodePoint(c);
                    } else {
                        end(word, words);
                    }
                });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, SequencedSet<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
