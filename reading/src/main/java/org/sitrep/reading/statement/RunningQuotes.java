// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.SpeechAct;

/**
 * Carries quotations over sentence and paragraph ends: contents grow to the whole quotation they touch, and a quotation without a cue
 * goes on from whoever was quoted last.
 */
final class RunningQuotes {

    /** A quotation of fewer words is a phrase in quotation marks, not somebody speaking. */
    private static final int FEWEST_WORDS = 4;

    private final AnnotatedText text;
    private final Quotations quotations;

    RunningQuotes(Clause clause) {
        this.text = clause.text();
        this.quotations = clause.quotations();
    }

    List<Draft> complete(List<Draft> drafts) {
        boolean[] claimed = new boolean[quotations.list().size()];
        List<Draft> grown = new ArrayList<>();
        List<TokenRange> speaker = List.of();
        for (Draft draft : drafts) {
            Draft whole = grow(leavesOutSpeaker(draft) ? draft.from(speaker) : draft, claimed);
            speaker = whole.sources().isEmpty() ? speaker : whole.sources();
            grown.add(whole);
        }
        RunningSpeech speech = new RunningSpeech(text, quotations, grown);
        for (int quote = 0; quote < claimed.length; quote++) {
            if (!claimed[quote] && isSpeech(quotations.list().get(quote))) {
                speech.goOn(quotations.list().get(quote));
            }
        }
        return speech.drafts();
    }

    /** "...," wrote on social media: the subject left out is the running speaker. */
    private boolean leavesOutSpeaker(Draft draft) {
        return draft.sources().isEmpty()
                && draft.act() != SpeechAct.CAVEAT
                && quotations.covers(draft.contents().getFirst().start())
                && text.tag(draft.anchor()).equals("VBD");
    }

    private Draft grow(Draft draft, boolean[] claimed) {
        List<Draft.Stretch> contents = new ArrayList<>();
        for (Draft.Stretch stretch : draft.contents()) {
            int start = stretch.start();
            int end = stretch.end();
            int first = quotations.at(start);
            int last = quotations.at(end - 1);
            boolean inQuote = first >= 0 && first == quotations.at(text.start(draft.anchor()));
            if (!inQuote) {
                start = first >= 0
                        ? Math.min(start, quotations.list().get(first).start())
                        : start;
                end = last >= 0 ? Math.max(end, quotations.list().get(last).end()) : end;
                claim(start, end, claimed);
            }
            contents.add(new Draft.Stretch(start, end));
        }
        return draft.with(contents);
    }

    private void claim(int start, int end, boolean[] claimed) {
        for (int at = quotations.firstBehind(start);
                at < claimed.length && quotations.list().get(at).start() < end;
                at++) {
            claimed[at] = true;
        }
    }

    private boolean isSpeech(Quotations.Quote quote) {
        TokenRange tokens = text.tokensIn(org.sitrep.record.Span.of(text.text(), quote.start(), quote.end()));
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(tokens.first()));
        boolean whole = tokens.first() <= sentence.first() + 1;
        return whole && tokens.size() >= FEWEST_WORDS;
    }
}
