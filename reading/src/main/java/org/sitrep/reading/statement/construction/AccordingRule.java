// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** "According to X, S" and "S, according to X". */
public final class AccordingRule implements Rule {

    private static final Tags NAMING_TAGS = Tags.NOUNS.with(Tag.PRP, Tag.CD);

    @Override
    public Optional<StatementDraft> find(CuedText clause, int token) {
        AnnotatedText text = clause.text();
        boolean according = text.lower(token).equals("according")
                && token + 1 < text.size()
                && text.lower(token + 1).equals("to");
        OptionalInt noun = according ? noun(text, token) : OptionalInt.empty();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        TokenRange source = clause.phrases().source(noun.getAsInt());
        TokenRange whole = new TokenRange(token, Math.max(source.end(), token + 2));
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(token));
        int governor = text.head(noun.getAsInt());
        TokenRange clauseRange = governor == AnnotatedText.ROOT ? sentence : around(text, governor, sentence);
        List<StatementDraft.Stretch> contents = new ArrayList<>();
        add(clause, clauseRange.first(), whole.first(), contents);
        add(clause, whole.end(), clauseRange.end(), contents);
        TokenRange from = new TokenRange(Math.max(source.first(), token + 2), Math.max(source.end(), token + 3));
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatementDraft(
                        token, List.of(from), List.of(new TokenRange(token, token + 2)), contents, SpeechAct.ASSERT));
    }

    private static OptionalInt noun(AnnotatedText text, int token) {
        int head = text.head(token);
        if (head > token && NAMING_TAGS.has(text.tag(head))) {
            return OptionalInt.of(head);
        }
        for (int child : text.children(token)) {
            if (child > token + 1 && NAMING_TAGS.has(text.tag(child))) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    private static TokenRange around(AnnotatedText text, int governor, TokenRange sentence) {
        TokenRange range = text.subtree(governor);
        return text.isRelation(governor, Relation.ROOT) ? sentence : range;
    }

    private static void add(CuedText clause, int first, int end, List<StatementDraft.Stretch> contents) {
        if (clause.phrases().hasWord(first, end)) {
            contents.add(clause.phrases().stretch(new TokenRange(first, end)));
        }
    }
}
