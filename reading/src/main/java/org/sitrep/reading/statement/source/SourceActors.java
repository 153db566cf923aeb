// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.record.actor.Actor;

/**
 * Who speaks by a source: all that it names ("Kyiv and Moscow"); those whose document it is ("their report", "the statement from Norland and
 * Sudland", "the statement" of whoever spoke before). Not thread-safe: it is asked in the order of the text.
 */
public final class SourceActors {

    private static final Relations OWNING = Relations.of(Relation.NMOD, Relation.NMOD_POSS, Relation.COMPOUND);
    private static final Words FROM = Words.of("from", "of", "by", "'s", "’s");
    private static final Words DEFINITE = Words.of("the", "this", "that");

    /** How many sentences may lie between a document and whoever spoke before it was named. Set by hand; not measured. */
    private static final int SENTENCES = 3;

    /** Words of a source that only takes up who was named before: "the new report". Kept from the first rules; not measured. */
    private static final int LONGEST_KNOWN = 3;

    private final AnnotatedText text;
    private final Mentions mentions;
    private final Map<String, List<Actor>> owners = new HashMap<>();
    private List<Actor> last = List.of();
    private int lastSentence = -SENTENCES - 1;

    public SourceActors(AnnotatedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The actors, each once; none where it is not known who they are. */
    public List<Actor> next(TokenRange source) {
        int head = text.headOf(source);
        Set<Actor> found = new LinkedHashSet<>();
        for (int conjunct : conjuncts(head, source)) {
            actor(conjunct, source).ifPresent(found::add);
        }
        List<Actor> actors = found.isEmpty() ? ofDocument(head, source) : List.copyOf(found);
        if (!actors.isEmpty()) {
            last = actors;
            lastSentence = text.sentenceOf(head);
        }
        return actors;
    }

    private Optional<Actor> actor(int head, TokenRange source) {
        int first = Math.max(source.first(), text.subtree(head).first());
        return head == text.headOf(source)
                ? mentions.findIn(source)
                : mentions.findByHead(head).or(() -> mentions.findIn(new TokenRange(Math.min(first, head), head + 1)));
    }

    /** The heads of a phrase: its own, and those joined to it. */
    private List<Integer> conjuncts(int head, TokenRange source) {
        List<Integer> heads = new ArrayList<>(List.of(head));
        for (int i = 0; i < heads.size(); i++) {
            for (int child : text.children(heads.get(i))) {
                boolean joined = text.isRelation(child, Relation.CONJ) && isNoun(child);
                if (joined && source.contains(child) && !heads.contains(child)) {
                    heads.add(child);
                }
            }
        }
        return heads;
    }

    private boolean isNoun(int token) {
        return text.tag(token).isNoun() || text.tag(token) == Tag.PRP;
    }

    /** Those whose document it is. */
    private List<Actor> ofDocument(int head, TokenRange source) {
        if (!SourceKinds.isDocument(text, head)) {
            return List.of();
        }
        String lemma = text.lemma(head).toLowerCase(Locale.ROOT);
        Set<Actor> found = new LinkedHashSet<>();
        for (int child : text.children(head)) {
            boolean from = text.isRelation(child, Relation.NMOD_POSS)
                    || text.findChild(child, Relation.CASE).stream().anyMatch(mark -> FROM.has(text.lower(mark)));
            if (OWNING.has(text.relation(child)) && source.contains(child) && from) {
                conjuncts(child, source)
                        .forEach(owner -> mentions.findByHead(owner).ifPresent(found::add));
            }
        }
        if (!found.isEmpty()) {
            owners.put(lemma, List.copyOf(found));
            return List.copyOf(found);
        }
        boolean known =
                DEFINITE.has(text.lower(source.first())) && source.size() <= LONGEST_KNOWN && text.tag(head) == Tag.NN;
        if (!known) {
            return List.of();
        }
        boolean near = text.sentenceOf(head) - lastSentence <= SENTENCES;
        return owners.getOrDefault(lemma, near ? last : List.of());
    }
}
