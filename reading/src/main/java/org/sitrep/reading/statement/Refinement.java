// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;

/** Settles the extents of a statement: what the constructions propose, in the bounds that {@link Extents} finds. */
final class Refinement {

    private final Extents extents;

    Refinement(Extents extents) {
        this.extents = extents;
    }

    /** The statement with its extents; none where nothing is said by it. */
    Optional<Draft> of(Clause clause, int cue, Optional<Draft> proposed) {
        Extents.Labelled labelled = extents.label(clause, cue, proposed);
        AnnotatedText text = clause.text();
        List<Draft.Stretch> contents = labelled.contents().stream()
                .filter(range -> hasWord(text, range))
                .map(clause.phrases()::stretch)
                .toList();
        if (contents.isEmpty()) {
            return proposed;
        }
        List<TokenRange> sources = labelled.sources().stream()
                .filter(range -> hasWord(text, range))
                .map(clause.phrases()::trimmed)
                .limit(1)
                .toList();
        TokenRange words = labelled.cues().stream()
                .filter(range -> range.contains(cue))
                .findFirst()
                .orElseGet(() -> cue(text, cue, clause));
        return Optional.of(new Draft(
                cue,
                sources.isEmpty() && !clause.isPassive(cue)
                        ? proposed.map(Draft::sources).orElse(List.of())
                        : sources,
                List.of(words),
                contents,
                Acts.of(clause, cue, words),
                proposed.flatMap(Draft::hearer)));
    }

    private static TokenRange cue(AnnotatedText text, int cue, Clause clause) {
        return text.tag(cue).startsWith("VB")
                ? CueSpan.of(text, cue, Frame.of(text, cue, clause.quotations()))
                : new TokenRange(cue, cue + 1);
    }

    private static boolean hasWord(AnnotatedText text, TokenRange range) {
        for (int token = range.first(); token < range.end(); token++) {
            if (Character.isLetterOrDigit(text.form(token).charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
