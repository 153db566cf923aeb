// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.language;

import java.util.Optional;

/** A guess at the language of a text: by its script, and by its most frequent words where the script is Latin. */
public final class LanguageGuess {

    /** In characters; what follows says no more. */
    private static final int LONGEST = 20_000;

    private LanguageGuess() {}

    /** An ISO 639-1 code; empty where the text does not decide. */
    public static Optional<String> find(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        return Scripts.find(beginning)
                .flatMap(script ->
                        script.equals("LATIN") ? FunctionWords.find(beginning) : Letters.find(script, beginning));
    }
}
