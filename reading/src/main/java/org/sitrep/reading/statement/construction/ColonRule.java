// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** "ORLOV: The ferry has sunk.", "Police: Ferry sank at noon": a name and a colon at the beginning, as in transcripts and headlines. */
public final class ColonRule implements Rule {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]+");
    private static final Words QUESTION_AND_ANSWER = Words.of("Q", "A");

    /** Words of a name before a colon. Kept from the first rules; not measured. */
    private static final int LONGEST_NAME = 5;

    /** Words behind the colon, it included, that are too few for a statement. Kept from the first rules; not measured. */
    private static final int FEWEST_WORDS = 3;

    /** In sentences, how long one speaks in a transcript; keeps odd texts cheap. Kept from the first rules; not measured. */
    private static final int LONGEST = 500;

    @Override
    public Optional<StatementDraft> find(CuedText clause, int token) {
        AnnotatedText text = clause.text();
        if (!text.form(token).equals(":")) {
            return Optional.empty();
        }
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(token));
        TokenRange name = new TokenRange(sentence.first(), Math.max(token, sentence.first() + 1));
        boolean speaker = token > sentence.first() && name.size() <= LONGEST_NAME && isSpeaker(clause, name);
        if (!speaker || sentence.end() - token <= FEWEST_WORDS) {
            return Optional.empty();
        }
        TokenRange words = new TokenRange(token + 1, paragraphEnd(text, sentence));
        return Optional.of(new StatementDraft(
                token,
                List.of(name),
                List.of(new TokenRange(token, token + 1)),
                List.of(clause.phrases().stretch(words)),
                SpeechAct.ASSERT));
    }

    /** A speaker goes on to the end of the line, unless that is further than anybody speaks. */
    private static int paragraphEnd(AnnotatedText text, TokenRange sentence) {
        int line = text.text().indexOf('\n', text.end(sentence.last()));
        int last = Math.min(
                text.sentenceOf(sentence.last()) + LONGEST, text.sentences().size() - 1);
        int furthest = text.tokensOfSentence(last).end();
        int end = sentence.end();
        while (end < furthest && (line < 0 || text.start(end) < line)) {
            end++;
        }
        return end;
    }

    /** A person's name, a name in capitals, one letter of question and answer, or somebody whom headlines name so. */
    private static boolean isSpeaker(CuedText clause, TokenRange name) {
        AnnotatedText text = clause.text();
        boolean letter = name.size() == 1 && QUESTION_AND_ANSWER.has(text.form(name.first()));
        boolean known = clause.lexicon().is("colon", text.lower(name.last()));
        boolean person = true;
        boolean capitals = true;
        for (int token = name.first(); token < name.end(); token++) {
            person &= text.entity(token) == EntityTag.PERSON
                    || token < name.last() && text.tag(token).isProperNoun();
            capitals &= CAPITALS.matcher(text.form(token)).matches()
                    && !clause.lexicon().is("label", text.lower(token));
        }
        return letter || known || person || capitals;
    }
}
