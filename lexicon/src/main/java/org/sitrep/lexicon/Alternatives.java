// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as alternatives of a regular expression. */
public final class Alternatives {

    private Alternatives() {}

    /**
     * Any of the words, each taken literally, the first that fits before others. They are tried only where one of their first characters stands,
     * which is rare.
     */
    public static String of(List<String> words) {
        String first =
                words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
        return "(?=[" + Pattern.quote(first) + "])(?:"
                + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
    }
}
