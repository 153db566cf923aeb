// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.statement.cue.Quotations;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** Statements that go on in quotations without a cue. Not thread-safe. */
final class RunningSpeech {

    private static final Pattern ENDS = Pattern.compile("[.”\"]*");

    /** How many sentences may begin between a statement and the quotation in which it goes on. Set by hand; not measured. */
    private static final int SENTENCES = 2;

    private final AnnotatedText text;
    private final Quotations quotations;
    private final List<StatementDraft> drafts;
    private final List<List<StatementDraft.Stretch>> contents = new ArrayList<>();
    /** The statements that have a source, by where they end. */
    private final NavigableMap<Integer, NavigableSet<Integer>> byEnd = new TreeMap<>();

    RunningSpeech(AnnotatedText text, Quotations quotations, List<StatementDraft> drafts) {
        this.text = text;
        this.quotations = quotations;
        this.drafts = drafts;
        for (int i = 0; i < drafts.size(); i++) {
            StatementDraft draft = drafts.get(i);
            contents.add(new ArrayList<>(draft.contents()));
            if (!draft.sources().isEmpty()) {
                int last = draft.contents().stream()
                        .mapToInt(StatementDraft.Stretch::end)
                        .max()
                        .orElse(0);
                put(i, Math.max(last, text.end(draft.anchor())));
            }
        }
    }

    private void put(int draft, int end) {
        byEnd.computeIfAbsent(end, e -> new TreeSet<>()).add(draft);
    }

    /** The statements with the quotations that were added. */
    List<StatementDraft> drafts() {
        List<StatementDraft> all = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            all.add(drafts.get(i).withContents(contents.get(i)));
        }
        return all;
    }

    /** A statement and where it ends. */
    private record Spoken(int draft, int end) {}

    /** Adds a quotation to the statement quoted last, if that stands in this paragraph or right before it. */
    void goOn(Quotations.Quote quote) {
        findLast(quote)
                .filter(last -> sentencesBetween(last.end(), quote.start()) <= SENTENCES
                        && paragraphsBetween(last.end(), quote.start()) <= 1)
                .ifPresent(last -> {
                    contents.get(last.draft()).add(new StatementDraft.Stretch(quote.start(), quote.end()));
                    byEnd.getOrDefault(last.end(), new TreeSet<>()).remove(last.draft());
                    put(last.draft(), Math.max(last.end(), quote.end()));
                });
    }

    /** The last statement before a quotation that is quoted or leads into it; none that is too far away is looked at. */
    private Optional<Spoken> findLast(Quotations.Quote quote) {
        int earliest = text.sentences()
                .get(Math.max(0, sentenceAt(quote.start()) - SENTENCES))
                .span()
                .start();
        for (var ending : byEnd.subMap(earliest, true, quote.start(), true)
                .descendingMap()
                .entrySet()) {
            for (int draft : ending.getValue()) {
                if (isQuoted(draft) || leads(drafts.get(draft), ending.getKey(), quote)) {
                    return Optional.of(new Spoken(draft, ending.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(int draft) {
        return contents.get(draft).stream().anyMatch(content -> quotations.covers(content.end() - 1));
    }

    /** An indirect statement right before a quotation without a cue leads into it: in its paragraph, or with a colon at its end. */
    private boolean leads(StatementDraft draft, int end, Quotations.Quote quote) {
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
        return sentenceAt(to) - text.sentenceOf(first);
    }

    private int sentenceAt(int offset) {
        return text.sentenceOf(text.findTokenAt(offset).orElse(text.size() - 1));
    }
}
