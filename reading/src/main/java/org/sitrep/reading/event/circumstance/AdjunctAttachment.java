// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.Statement;

/**
 * Says whether a time or place belongs to an event, by the way between their words in the tree: it may run along one clause and the
 * clauses that share its subject, never into or out of a clause with a doer and a time of its own, past another event, or past the
 * verb of a statement.
 */
final class AdjunctAttachment {

    private static final Relations BESIDE_TELLER = Relations.of(Relation.ADVCL, Relation.CONJ, Relation.DEP);
    private static final Relations CLAUSES = Relations.of(
            Relation.ACL,
            Relation.ACL_RELCL,
            Relation.CCOMP,
            Relation.PARATAXIS,
            Relation.CSUBJ,
            Relation.XCOMP,
            Relation.ADVCL,
            Relation.CONJ);
    private static final Relations SUBJECTS = Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Words AT_PLACE = Words.of("at", "in", "near", "on");
    private static final Relations PART_OF_NAME = Relations.of(Relation.COMPOUND, Relation.APPOS);

    /** How many steps up or down the tree a way may have; keeps odd trees cheap. On war reports any limit from 7 to 30 gives the same. */
    private static final int CLIMB = 9;

    /** Marks of adverbial clauses that tell of the same time; no mark does, too. */
    private static final Words SAME_TIME = Words.of("", "to", "when", "while", "by", "in");

    private final AnnotatedText text;
    private final IntFunction<Optional<Trigger>> triggers;
    private final Set<Integer> cues = new HashSet<>();

    AdjunctAttachment(AnnotatedText text, List<Statement> statements, IntFunction<Optional<Trigger>> triggers) {
        this.text = text;
        this.triggers = triggers;
        statements.forEach(statement -> statement.cues().forEach(cue -> cues.add(text.headOf(text.tokensIn(cue)))));
    }

    /** The way from an event to a word of its sentence. */
    record Path(List<Integer> up, List<Integer> down) {

        int steps() {
            return up.size() + down.size();
        }
    }

    /** The way to a time that belongs to the event; empty where it does not. */
    Optional<Path> toTime(int anchor, int target) {
        return find(anchor, target).filter(path -> path.up().stream().noneMatch(word -> isElsewhen(word)));
    }

    /** The way to a place that belongs to the event; empty where it does not. */
    Optional<Path> toPlace(int anchor, int target) {
        return find(anchor, target)
                .filter(path -> path.down().stream().noneMatch(word -> hasOtherObject(word))
                        && path.up().stream().noneMatch(word -> isElsewhere(word, target)));
    }

    private Optional<Path> find(int anchor, int target) {
        List<Integer> ancestors = ancestors(anchor);
        List<Integer> down = new ArrayList<>();
        int at = target;
        while (at != AnnotatedText.ROOT && !ancestors.contains(at) && down.size() < CLIMB) {
            down.add(at);
            at = text.head(at);
        }
        int meeting = ancestors.indexOf(at);
        if (meeting < 0) {
            return Optional.empty();
        }
        List<Integer> up = ancestors.subList(0, meeting);
        boolean blocked = up.stream().anyMatch(word -> blocksUp(word, target))
                || down.stream().anyMatch(word -> blocksDown(word, anchor, target, up));
        return blocked ? Optional.empty() : Optional.of(new Path(up, down));
    }

    /** "Reported attacks, saying that drones had been launched": the noun of the same type that the clause retells. */
    OptionalInt findRetold(int anchor) {
        int teller = text.isRelation(anchor, Relation.CCOMP) ? text.head(anchor) : AnnotatedText.ROOT;
        if (teller == AnnotatedText.ROOT || !BESIDE_TELLER.has(text.relation(teller))) {
            return OptionalInt.empty();
        }
        OptionalInt noun = text.findChild(text.head(teller), Relation.OBJ);
        Optional<EventType> type = triggers.apply(anchor).map(Trigger::type);
        return noun.isPresent()
                        && triggers.apply(noun.getAsInt()).map(Trigger::type).equals(type)
                ? noun
                : OptionalInt.empty();
    }

    private List<Integer> ancestors(int anchor) {
        List<Integer> ancestors = new ArrayList<>();
        for (int at = anchor; at != AnnotatedText.ROOT && ancestors.size() < CLIMB; at = text.head(at)) {
            ancestors.add(at);
        }
        return ancestors;
    }

    private boolean blocksUp(int word, int target) {
        int head = text.head(word);
        boolean closing = head < word && word < target;
        return switch (text.relation(word)) {
            case ACL -> true;
            case ACL_RELCL -> head != target && !(text.head(target) == head && isPartOfName(target));
            case CCOMP, PARATAXIS, CSUBJ -> !closing || text.isRelation(word, Relation.PARATAXIS);
            case XCOMP -> isTelling(head) && !closing;
            case ADVCL -> !isSameTime(word);
            case CONJ -> hasSubject(word) && target > head;
            default -> isEventNoun(head);
        };
    }

    /** "After the talks", "condemned the talks on Friday": its time is not that of what governs it. */
    private boolean isElsewhen(int word) {
        return isNominal(word)
                && (CircumstanceWords.ELSEWHEN.has(Introducer.of(text, word)) || isTelling(text.head(word)));
    }

    /** "Officials in Eastport condemned the talks": not so what stands behind, "condemned the talks in Eastport". */
    private boolean isElsewhere(int word, int target) {
        return isNominal(word) && isTelling(text.head(word)) && target < word;
    }

    private boolean isNominal(int word) {
        return !CLAUSES.has(text.relation(word));
    }

    /** "Attacked the port and shelled Westby": each has its own. */
    private boolean hasOtherObject(int word) {
        int head = text.head(word);
        return text.isRelation(word, Relation.CONJ)
                && text.tag(word).isVerb()
                && head != AnnotatedText.ROOT
                && text.findChild(head, Relation.OBJ).isPresent();
    }

    private boolean blocksDown(int word, int anchor, int target, List<Integer> up) {
        int head = text.head(word);
        return switch (text.relation(word)) {
            case ACL, ACL_RELCL -> isTelling(word) || head != anchor && !isLocated(head);
            case CCOMP, PARATAXIS, CSUBJ -> true;
            case XCOMP -> isTelling(word) || !sharesSubject(up);
            case ADVCL -> isTelling(word) || !isSameTime(word);
            case CONJ -> text.tag(word).isVerb() && hasSubject(word);
            default ->
                CircumstanceWords.ELSEWHEN.has(Introducer.of(text, word))
                        || word != target && triggers.apply(word).isPresent() && head != anchor;
        };
    }

    private boolean isSameTime(int clause) {
        return SAME_TIME.has(Introducer.of(text, clause));
    }

    /** "The talks are set to resume on Monday": what the subject's verb governs is the subject's too. */
    private boolean sharesSubject(List<Integer> up) {
        return !up.isEmpty() && SUBJECTS.has(text.relation(up.getLast()));
    }

    /** "At the sites hit in Eastport". */
    private boolean isLocated(int noun) {
        return text.isRelation(noun, Relation.OBL) && AT_PLACE.has(Introducer.of(text, noun));
    }

    private boolean isPartOfName(int token) {
        return PART_OF_NAME.has(text.relation(token));
    }

    private boolean hasSubject(int verb) {
        OptionalInt active = text.findChild(verb, Relation.NSUBJ);
        return active.isPresent() || text.findChild(verb, Relation.NSUBJ_PASS).isPresent();
    }

    /** The verb of a statement, or of an act of words: its time and place are not those of what it is about. */
    boolean isTelling(int verb) {
        boolean said = triggers.apply(verb)
                .map(Trigger::type)
                .filter(EventTypes::isSaid)
                .isPresent();
        return text.tag(verb).isVerb() && (said || cues.contains(verb));
    }

    private boolean isEventNoun(int noun) {
        return !text.tag(noun).isVerb() && triggers.apply(noun).isPresent();
    }
}
