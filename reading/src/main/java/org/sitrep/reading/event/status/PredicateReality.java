// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.event.EventStatus;

/** The words around a predicate that tell how far it is real: its modal, its conjunction, what it shares with the one before. */
final class PredicateReality {

    private static final Words WOULD = Words.of("would", "'d", "’d");
    /** Words in the longest conjunction of the table: "as soon as". */
    private static final int LONGEST_CONJUNCTION = 3;

    private static final Words SINGLED_OUT = Words.of("first", "second", "third", "last", "latest");

    private final AnnotatedText text;
    private final StatusWords words;

    PredicateReality(AnnotatedText text, StatusWords words) {
        this.text = text;
        this.words = words;
    }

    Optional<StatusWords.Modal> findModal(int token) {
        for (int child : text.children(token)) {
            if (text.relation(child).isAuxiliary()) {
                Optional<StatusWords.Modal> modal = words.findModal(text.lower(child));
                if (modal.isPresent()) {
                    return modal;
                }
            }
        }
        return Optional.empty();
    }

    EventStatus statusOf(StatusWords.Modal modal, int token) {
        if (new Predicate(text, token).isPerfect()) {
            return modal.perfect();
        }
        boolean would = hasAuxiliary(token, WOULD);
        boolean ahead = would ? new Predicate(text, token).isReported() : modal.plain() == EventStatus.SCHEDULED;
        if (!ahead) {
            return modal.plain();
        }
        return new Predicate(text, token).isConditional()
                        || new Predicate(text, token).isAsked() && modal.plain() == EventStatus.SCHEDULED
                ? EventStatus.POSSIBLE
                : EventStatus.SCHEDULED;
    }

    /** What introduces the clause of this predicate: "if", "as soon as", "in case". */
    Optional<StatusWords.Conjunction> findConjunction(int token) {
        for (int child : text.children(token)) {
            boolean when = text.isRelation(token, Relation.ADVCL) && text.tag(child) == Tag.WRB;
            boolean phrase = text.isRelation(child, Relation.OBL);
            if (child < token && (text.isRelation(child, Relation.MARK) || when || phrase)) {
                Optional<StatusWords.Conjunction> found = IntStream.rangeClosed(1, LONGEST_CONJUNCTION)
                        .boxed()
                        .flatMap(length -> words.findConjunction(phrase(child, length)).stream())
                        .reduce((shorter, longer) -> longer);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The words of a conjunction from the first of those that hang from this one. */
    private String phrase(int token, int length) {
        int first = text.subtree(token).first();
        return IntStream.range(first, Math.min(first + length, text.size()))
                .mapToObj(text::lower)
                .collect(Collectors.joining(" "));
    }

    /** "Still hold the town", "possibly by shelling it". */
    Optional<EventStatus> findByAdverb(int verb) {
        for (int child : text.children(verb)) {
            Optional<StatusWords.Adverb> adverb =
                    text.isRelation(child, Relation.ADVMOD) ? words.findAdverb(text.lower(child)) : Optional.empty();
            if (adverb.filter(found -> !found.present() || new Predicate(text, verb).isPresent())
                    .isPresent()) {
                return adverb.map(StatusWords.Adverb::status);
            }
        }
        return Optional.empty();
    }

    /** Verbs of demanding, proposing and blaming: done once said. */
    boolean isWish(int verb) {
        return words.findEmbedding(text.lemma(verb))
                .map(StatusWords.Embedding::reality)
                .filter(reality ->
                        reality == Reality.DEMANDED || reality == Reality.PROPOSED || reality == Reality.OCCURRED)
                .isPresent();
    }

    /** "The first to visit", "one of only three to oppose": such a one did. */
    boolean isRanked(int verb) {
        int noun = text.head(verb);
        if (!text.isRelation(verb, Relation.ACL) || !new Predicate(text, verb).isInfinitive()) {
            return false;
        }
        for (int token = text.subtree(noun).first(); token < verb; token++) {
            boolean few = text.lower(token).equals("only") && text.tag(token + 1) == Tag.CD;
            if (few || SINGLED_OUT.has(text.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAuxiliary(int token, Words forms) {
        for (int child : text.children(token)) {
            if (text.relation(child).isAuxiliary() && forms.has(text.lower(child))) {
                return true;
            }
        }
        return false;
    }
}
