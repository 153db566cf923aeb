// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/**
 * Finds the statement inside which another stands: the one with the smallest content around its cue. What a speaker goes on to say is beside
 * what they said, and who relays a statement stands around it.
 */
final class Nesting {

    private static final Relations LOOSE_OR_ROOT = Relations.of(Relation.PARATAXIS, Relation.ROOT);
    private static final Words BREAKS = Words.of(",", "–", "—", "-");
    private static final Relations CHAINED = Relations.of(Relation.CONJ, Relation.ADVCL);

    private static final int NOBODY = -1;
    /** Statements around one another that are looked through; keeps odd texts cheap. Set by hand; not measured. */
    private static final int DEEPEST = 8;

    /** Clauses up a chain of joined and adverbial ones. Kept from the first rules; not measured. */
    private static final int HIGHEST = 4;

    private final CuedText clause;
    private final AnnotatedText text;
    private final List<StatementDraft> drafts;
    private final int[] parents;
    private final int[] lengths;

    private Nesting(CuedText clause, List<StatementDraft> drafts) {
        this.clause = clause;
        this.text = clause.text();
        this.drafts = drafts;
        this.parents = new int[drafts.size()];
        Arrays.fill(parents, NOBODY);
        this.lengths = drafts.stream().mapToInt(Nesting::length).toArray();
    }

    /** For each statement the index of the one around it. */
    static List<OptionalInt> of(CuedText clause, List<StatementDraft> drafts) {
        Nesting nesting = new Nesting(clause, drafts);
        nesting.enclose();
        List<OptionalInt> parents = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            parents.add(nesting.isRound(i) ? OptionalInt.empty() : OptionalInt.of(nesting.parents[i]));
        }
        return parents;
    }

    private record Content(int draft, StatementDraft.Stretch stretch) {}

    /** One pass over cues and contents in text order, with the contents open at each cue. */
    private void enclose() {
        List<Content> contents = new ArrayList<>();
        List<Integer> cues = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int draft = i;
            drafts.get(i).contents().forEach(stretch -> contents.add(new Content(draft, stretch)));
            cues.add(i);
        }
        contents.sort(Comparator.comparingInt(content -> content.stretch().start()));
        cues.sort(Comparator.comparingInt(draft -> cue(draft).start()));
        List<Content> open = new ArrayList<>();
        int next = 0;
        for (int inner : cues) {
            StatementDraft.Stretch cue = cue(inner);
            while (next < contents.size() && contents.get(next).stretch().start() <= cue.start()) {
                open.add(contents.get(next++));
            }
            open.removeIf(content -> content.stretch().end() <= cue.start());
            for (Content content : open) {
                if (content.draft() != inner && content.stretch().contains(cue)) {
                    enclose(content.draft(), inner);
                }
            }
        }
    }

    private StatementDraft.Stretch cue(int draft) {
        TokenRange first = drafts.get(draft).cues().getFirst();
        return new StatementDraft.Stretch(text.start(first.first()), text.end(first.last()));
    }

    private void enclose(int outer, int inner) {
        if (relays(inner, outer)) {
            offer(inner, outer);
        } else if (lengths[outer] > lengths[inner] && !goesOn(outer, inner)) {
            offer(outer, inner);
        }
    }

    private void offer(int parent, int child) {
        boolean closer = parents[child] == NOBODY || lengths[parent] < lengths[parents[child]];
        parents[child] = closer ? parent : parents[child];
    }

    private static int length(StatementDraft draft) {
        return draft.contents().stream()
                .mapToInt(StatementDraft.Stretch::length)
                .sum();
    }

    /** "X said S, Reuters reported", "X said S, according to Y": the last words are around all the rest. */
    private boolean relays(int relayer, int relayed) {
        int anchor = drafts.get(relayer).anchor();
        int other = drafts.get(relayed).anchor();
        boolean last = other < anchor && text.sentenceOf(other) == text.sentenceOf(anchor);
        boolean behind = last
                && drafts.get(relayer).contents().stream().allMatch(content -> content.start() < text.start(anchor));
        boolean aside = text.lower(anchor).equals("according")
                || LOOSE_OR_ROOT.has(text.relation(anchor))
                        && text.findChild(anchor, Relation.NSUBJ).isPresent();
        boolean quoted = clause.quotations().covers(text.start(anchor));
        return behind && aside && !quoted && isAfterComma(relayer);
    }

    private boolean isAfterComma(int draft) {
        int first = drafts.get(draft).cues().getFirst().first();
        int source = drafts.get(draft).sources().stream()
                .mapToInt(TokenRange::first)
                .min()
                .orElse(first);
        int before = Math.min(first, source) - 1;
        return before >= 0 && BREAKS.has(text.form(before));
    }

    /** "X said S, adding that", "X said S and vowed to": the same speaker goes on, though the content takes it in. */
    private boolean goesOn(int outer, int inner) {
        int anchor = drafts.get(inner).anchor();
        int before = drafts.get(outer).anchor();
        if (text.sentenceOf(anchor) != text.sentenceOf(before)) {
            return false;
        }
        boolean quoted = clause.quotations().covers(text.start(anchor))
                && !clause.quotations().covers(text.start(before));
        return !quoted && before < anchor && (isBeside(before, anchor) || continues(outer, inner));
    }

    /** Whether a cue is joined to the other, or to a clause beside it, and not to what that says. */
    private boolean isBeside(int before, int anchor) {
        int at = anchor;
        for (int climb = 0; climb < HIGHEST && CHAINED.has(text.relation(at)); climb++) {
            at = text.head(at);
            if (at == before) {
                return true;
            }
            if (at == AnnotatedText.ROOT) {
                return false;
            }
        }
        return false;
    }

    /** A participle behind a comma goes on from the speaker, unless it has a subject of its own; and so does whoever has the same source. */
    private boolean continues(int outer, int inner) {
        StatementDraft draft = drafts.get(inner);
        int anchor = draft.anchor();
        boolean own = text.findChild(anchor, Relation.NSUBJ).isPresent();
        int first = draft.cues().getFirst().first();
        boolean participle =
                text.tag(anchor) == Tag.VBG && first > 0 && text.form(first - 1).equals(",") && !own;
        boolean same = !draft.sources().isEmpty()
                && draft.sources().equals(drafts.get(outer).sources())
                && !own;
        return participle || same;
    }

    /** Whether there is no parent, or going up from parent to parent comes round again. */
    private boolean isRound(int draft) {
        int at = parents[draft];
        for (int climb = 0; at != NOBODY && climb < DEEPEST; climb++) {
            if (at == draft) {
                return true;
            }
            at = parents[at];
        }
        return parents[draft] == NOBODY;
    }
}
