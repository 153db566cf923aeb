// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.SpeechAct;

/**
 * Carries quotations over sentence and paragraph ends: contents grow to the whole quotation they touch, and a quotation without a cue
 * goes on from whoever was quoted last.
 */
final class RunningQuotes {

    private static final Pattern ENDS = Pattern.compile("[.”\"]*");

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
        for (Draft draft : drafts) {
            grown.add(grow(withSpeaker(draft, grown), claimed));
        }
        for (int quote = 0; quote < claimed.length; quote++) {
            if (!claimed[quote] && isSpeech(quotations.list().get(quote))) {
                goOn(quotations.list().get(quote), grown, claimed, quote);
            }
        }
        return grown;
    }

    /** "...," wrote on social media: the subject left out is the running speaker. */
    private Draft withSpeaker(Draft draft, List<Draft> before) {
        boolean leftOut = draft.sources().isEmpty()
                && draft.act() != SpeechAct.CAVEAT
                && quotations.covers(draft.contents().getFirst().start())
                && text.tag(draft.anchor()).equals("VBD");
        if (!leftOut) {
            return draft;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).sources().isEmpty()) {
                return new Draft(draft.anchor(), before.get(i).sources(), draft.cues(), draft.contents(), draft.act());
            }
        }
        return draft;
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
        for (int at = Math.max(0, firstFrom(start));
                at < claimed.length && quotations.list().get(at).start() < end;
                at++) {
            claimed[at] = true;
        }
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = quotations.list().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.list().get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isSpeech(Quotations.Quote quote) {
        TokenRange tokens = text.tokensIn(org.sitrep.record.Span.of(text.text(), quote.start(), quote.end()));
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(tokens.first()));
        boolean whole = tokens.first() <= sentence.first() + 1;
        return whole && tokens.size() >= FEWEST_WORDS;
    }

    /** Adds a quotation to the statement quoted last, if that stands in this paragraph or right before it. */
    private void goOn(Quotations.Quote quote, List<Draft> drafts, boolean[] claimed, int number) {
        Optional<Integer> speaker = Optional.empty();
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int last =
                    draft.contents().stream().mapToInt(Draft.Stretch::end).max().orElse(0);
            int end = Math.max(last, text.end(draft.anchor()));
            boolean before =
                    end <= quote.start() && end > best && !draft.sources().isEmpty();
            if (before && (isQuoted(draft) || leads(draft, end, quote))) {
                best = end;
                speaker = Optional.of(i);
            }
        }
        if (speaker.isPresent()
                && paragraphsBetween(best, quote.start()) <= 1
                && sentencesBetween(best, quote.start()) <= 2) {
            drafts.set(speaker.get(), drafts.get(speaker.get()).and(new Draft.Stretch(quote.start(), quote.end())));
            claimed[number] = true;
        }
    }

    private boolean isQuoted(Draft draft) {
        return draft.contents().stream().anyMatch(content -> quotations.covers(content.end() - 1));
    }

    /** An indirect statement right before a quotation without a cue leads into it: in its paragraph, or with a colon at its end. */
    private boolean leads(Draft draft, int end, Quotations.Quote quote) {
        if (draft.act() == SpeechAct.CAVEAT || !isEmpty(end, quote.start())) {
            return false;
        }
        String between = text.text().substring(end, quote.start()).strip();
        boolean paragraph = paragraphsBetween(end, quote.start()) == 0;
        return between.equals(":") || paragraph && ENDS.matcher(between).matches();
    }

    /** Whether nothing but space and marks lies between; most drafts are told by one look. */
    private boolean isEmpty(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (!Character.isWhitespace(c) && ".”\":".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private int paragraphsBetween(int from, int to) {
        int count = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean end = text.text().charAt(i) == '\n';
            count += end && !inside ? 1 : 0;
            inside = end;
        }
        return count;
    }

    private int sentencesBetween(int from, int to) {
        int first = text.findTokenAt(Math.max(0, from - 1)).orElse(0);
        int last = text.findTokenAt(to).orElse(text.size() - 1);
        return text.sentenceOf(last) - text.sentenceOf(first);
    }
}
