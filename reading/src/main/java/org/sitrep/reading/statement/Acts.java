// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.SpeechAct;

/** Tells what a source does by a cue: from its words, its construction and its polarity. */
final class Acts {

    private Acts() {}

    static SpeechAct of(Clause clause, int head, TokenRange cue) {
        AnnotatedText text = clause.text();
        String lemma = text.lemma(head).toLowerCase(Locale.ROOT);
        if (isWithheld(text, head)) {
            return SpeechAct.DECLINE;
        }
        if (lemma.equals("rule")) {
            return text.findChild(head, "compound:prt").isPresent() ? SpeechAct.REJECT : SpeechAct.ASSERT;
        }
        SpeechAct act = ofWords(clause, head, cue, lemma);
        return clause.isNegated(head) ? negated(act) : act;
    }

    /** "Refused to confirm", "stopped short of accusing". */
    private static boolean isWithheld(AnnotatedText text, int head) {
        boolean refused =
                text.isRelation(head, "xcomp") && text.lemma(text.head(head)).matches("refuse|decline");
        boolean stopped = text.lemma(head).equals("stop")
                && head + 1 < text.size()
                && text.lower(head + 1).equals("short");
        return refused || stopped;
    }

    private static SpeechAct ofWords(Clause clause, int head, TokenRange cue, String lemma) {
        AnnotatedText text = clause.text();
        SpeechAct act = text.tag(head).startsWith("NN")
                ? clause.lexicon().findNoun(lemma).orElse(SpeechAct.ASSERT)
                : clause.lexicon().act(lemma);
        if (lemma.equals("call")) {
            boolean plea = cue.last() > head && text.lower(cue.last()).matches("for|on|upon");
            boolean urging = text.findChild(head, "obl").isPresent()
                    || text.findChild(head, "xcomp").isPresent();
            return plea || urging && cue.last() == head && Frame.of(text, head, clause.quotations()) != Frame.OBJECT
                    ? SpeechAct.REQUEST
                    : act;
        }
        if (act != SpeechAct.ASSERT) {
            return act;
        }
        return nounIn(clause, cue, head).orElse(act);
    }

    /** "Voiced concern over", "made the case against": the noun tells. */
    private static Optional<SpeechAct> nounIn(Clause clause, TokenRange cue, int head) {
        for (int token = head + 1; token < cue.end(); token++) {
            Optional<SpeechAct> act = clause.text().tag(token).startsWith("NN")
                    ? clause.lexicon().findNoun(clause.text().lemma(token).toLowerCase(Locale.ROOT))
                    : Optional.empty();
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }

    private static SpeechAct negated(SpeechAct act) {
        return switch (act) {
            case DENY, REJECT -> SpeechAct.ASSERT;
            case CONFIRM -> SpeechAct.DECLINE;
            default -> act;
        };
    }
}
