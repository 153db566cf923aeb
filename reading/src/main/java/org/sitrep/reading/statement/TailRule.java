// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.reading.lexicon.Words;

/**
 * "S, X said on Friday." and "S, said X.": a verb of speech with its source at the end of a sentence takes all that stands before it for
 * its content. Read from the surface, since parsers hang such tails wrongly from long contents.
 */
final class TailRule implements Rule {

    @Override
    public Optional<Draft> at(Clause clause, int verb) {
        AnnotatedText text = clause.text();
        return Tail.find(clause, verb)
                .map(tail -> new Draft(
                        verb,
                        List.of(clause.phrases().trimmed(tail.source())),
                        List.of(CueSpan.of(text, verb, Frame.CLAUSE)),
                        List.of(clause.phrases().stretch(tail.content())),
                        Acts.of(clause, verb, new TokenRange(verb, verb + 1))));
    }
}
