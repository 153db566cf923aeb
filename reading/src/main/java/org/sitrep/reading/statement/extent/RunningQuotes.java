// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.Quotations;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/**
 * Carries quotations over sentence and paragraph ends: contents grow to the whole quotation they touch, and a quotation without a cue
 * goes on from whoever was quoted last.
 */
public final class RunningQuotes {

    /** A quotation of fewer words is a phrase in quotation marks, not somebody speaking. Set by hand; not measured. */
    private static final int FEWEST_WORDS = 4;
    /** Characters of a quotation whose end was never marked, as those of a paragraph that goes on in the next. Set by hand; not measured. */
    private static final int LONGEST_OPEN = 800;

    private final AnnotatedText text;
    private final Quotations quotations;

    public RunningQuotes(CuedText clause) {
        this.text = clause.text();
        this.quotations = clause.quotations();
    }

    public List<StatementDraft> complete(List<StatementDraft> drafts) {
        boolean[] claimed = new boolean[quotations.list().size()];
        List<StatementDraft> grown = new ArrayList<>();
        List<TokenRange> speaker = List.of();
        for (StatementDraft draft : drafts) {
            StatementDraft whole = grow(leavesOutSpeaker(draft) ? draft.withSources(speaker) : draft, claimed);
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
    private boolean leavesOutSpeaker(StatementDraft draft) {
        return draft.sources().isEmpty()
                && draft.act() != SpeechAct.CAVEAT
                && quotations.covers(draft.contents().getFirst().start())
                && text.tag(draft.anchor()) == Tag.VBD;
    }

    private StatementDraft grow(StatementDraft draft, boolean[] claimed) {
        List<StatementDraft.Stretch> contents = new ArrayList<>();
        for (StatementDraft.Stretch stretch : draft.contents()) {
            int start = stretch.start();
            int end = stretch.end();
            int first = quotations.indexAt(start);
            int last = quotations.indexAt(end - 1);
            boolean inQuote = first >= 0 && first == quotations.indexAt(text.start(draft.anchor()));
            if (!inQuote) {
                start = first >= 0
                        ? Math.min(start, quotations.list().get(first).start())
                        : start;
                end = last >= 0 && isClosed(quotations.list().get(last))
                        ? Math.max(end, quotations.list().get(last).end())
                        : end;
                claim(start, end, claimed);
            }
            contents.add(new StatementDraft.Stretch(start, end));
        }
        return draft.withContents(contents);
    }

    /** Whether a quotation has its closing mark, or ends so soon that it was only forgotten. */
    private static boolean isClosed(Quotations.Quote quote) {
        return quote.mark() > 0 || quote.end() - quote.start() <= LONGEST_OPEN;
    }

    private void claim(int start, int end, boolean[] claimed) {
        for (int at = quotations.firstBehind(start);
                at < claimed.length && quotations.list().get(at).start() < end;
                at++) {
            claimed[at] = true;
        }
    }

    private boolean isSpeech(Quotations.Quote quote) {
        TokenRange tokens = text.tokensIn(org.sitrep.record.text.Span.of(text.text(), quote.start(), quote.end()));
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(tokens.first()));
        boolean whole = tokens.first() <= sentence.first() + 1;
        return whole && tokens.size() >= FEWEST_WORDS;
    }
}
