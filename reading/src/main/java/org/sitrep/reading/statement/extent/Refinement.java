// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.statement.construction.SpeechActs;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueSpan;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.cue.Tail;

/** Settles the extents of a statement: what the constructions propose, in the bounds that {@link Extents} finds. */
public final class Refinement {

    private final Extents extents;

    public Refinement(Extents extents) {
        this.extents = extents;
    }

    /** The statement with its extents; none where nothing is said by it. */
    public Optional<StatementDraft> refine(CuedText clause, int cue, Optional<StatementDraft> proposed) {
        Extents.Labelled labelled = extents.label(clause, cue, proposed);
        List<StatementDraft.Stretch> contents = contents(clause, cue, labelled, proposed);
        if (contents.isEmpty() || swallowsInfinitive(clause, cue, labelled)) {
            return proposed;
        }
        List<TokenRange> sources = labelled.sources().stream()
                .filter(range -> clause.phrases().hasWord(range.first(), range.end()) && !isTold(clause, cue, range))
                .map(clause.phrases()::trimmed)
                .limit(1)
                .toList();
        TokenRange words = labelled.cues().stream()
                .filter(range -> range.contains(cue))
                .findFirst()
                .orElseGet(() -> cue(clause.text(), cue, clause));
        return Optional.of(new StatementDraft(
                cue,
                Tail.isTail(clause, cue)
                                || sources.isEmpty() && !clause.predicate(cue).isPassive()
                        ? proposed.stream()
                                .flatMap(draft -> draft.sources().stream())
                                .filter(range -> !isTold(clause, cue, range))
                                .toList()
                        : sources,
                List.of(words),
                contents,
                SpeechActs.of(clause, cue, words)));
    }

    /** What the labels say; where they cut short what stands before "X said", the whole of it. */
    private static List<StatementDraft.Stretch> contents(
            CuedText clause, int cue, Extents.Labelled labelled, Optional<StatementDraft> proposed) {
        List<StatementDraft.Stretch> contents = labelled.contents().stream()
                .filter(range -> clause.phrases().hasWord(range.first(), range.end()))
                .map(clause.phrases()::stretch)
                .toList();
        boolean cutShort = Tail.isTail(clause, cue)
                && proposed.stream()
                        .flatMap(draft -> draft.contents().stream())
                        .anyMatch(whole -> contents.stream().allMatch(whole::contains));
        return cutShort ? proposed.map(StatementDraft::contents).orElse(contents) : contents;
    }

    /** "Threatened to retaliate": what follows "to" is content, whatever the labels say. */
    private static boolean swallowsInfinitive(CuedText clause, int cue, Extents.Labelled labelled) {
        AnnotatedText text = clause.text();
        return text.tag(cue).isVerb()
                && CueFrame.of(text, cue, clause.quotations()) == CueFrame.INFINITIVE
                && cue + 1 < text.size()
                && text.lower(cue + 1).equals("to")
                && labelled.cues().stream().anyMatch(range -> range.contains(cue) && range.end() > cue + 2);
    }

    /** "Told the paper": who stands behind the verb is spoken to. */
    private static boolean isTold(CuedText clause, int cue, TokenRange range) {
        return clause.text().lemma(cue).equals("tell") && range.first() > cue;
    }

    private static TokenRange cue(AnnotatedText text, int cue, CuedText clause) {
        return text.tag(cue).isVerb()
                ? CueSpan.of(text, cue, CueFrame.of(text, cue, clause.quotations()))
                : new TokenRange(cue, cue + 1);
    }
}
