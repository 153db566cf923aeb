// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/** "TASS quoted X as saying S", "X was quoted as saying S": X is who says S. */
public final class QuotedAsRule implements Rule {

    private static final Words QUOTING = Words.of("quote", "cite");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        int quoting =
                text.tag(verb) == Tag.VBG && clause.lexicon().isSpeech(text.lemma(verb)) ? quoting(text, verb) : -1;
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(verb));
        if (quoting < 0 || verb + 2 >= sentence.end()) {
            return Optional.empty();
        }
        Optional<TokenRange> source = clause.predicate(quoting).isPassive()
                ? text.findChild(quoting, Relation.NSUBJ_PASS).stream()
                        .mapToObj(clause.phrases()::source)
                        .findFirst()
                : Optional.of(verb - 1).filter(as -> as > quoting + 1).map(as -> new TokenRange(quoting + 1, as));
        return source.map(who -> new StatementDraft(
                verb,
                List.of(who),
                List.of(new TokenRange(verb, verb + 1)),
                List.of(clause.phrases().stretch(new TokenRange(verb + 1, sentence.end()))),
                SpeechActs.of(clause, verb, new TokenRange(verb, verb + 1))));
    }

    /** The verb of quoting before "as", with no other verb between; -1 where there is none. */
    private static int quoting(AnnotatedText text, int verb) {
        int first = text.tokensOfSentence(text.sentenceOf(verb)).first();
        boolean as = verb > first && text.lower(verb - 1).equals("as");
        for (int token = verb - 2; as && token >= first; token--) {
            if (text.tag(token).isVerb()) {
                return QUOTING.has(text.lemma(token)) ? token : -1;
            }
        }
        return -1;
    }
}
