// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.PrepositionalPhrase;

/** Finds whom a thing or an act concerns where no noun names them outright: "rejected Norway's offer", "lifted the ban on Danish fish". */
final class ImpliedRecipients {

    private static final Words CONTENT_MARKS = Words.of("that", "whether", "if");
    private static final WordKinds PREPOSITIONS = WordKinds.load(ImpliedRecipients.class, "words.tsv");
    private static final Words IN_CLAUSE = PREPOSITIONS.get("clause");

    /**
     * How many phrases and clauses deep whom it concerns may stand; keeps odd trees cheap. By hand; one more or less changes few of the 2,726
     * events of war reports.
     */
    private static final int DEPTH = 3;

    /** Prepositions behind a thing or an act, the likelier first, that lead to whom it comes from and whom it concerns. */
    private static final List<Words> LEVELS =
            List.of(PREPOSITIONS.get("maker"), PREPOSITIONS.get("party"), PREPOSITIONS.get("scene"));

    private final AnnotatedText text;
    private final Participants participants;

    ImpliedRecipients(AnnotatedText text, Participants participants) {
        this.text = text;
        this.participants = participants;
    }

    /**
     * Whom a noun phrase concerns: itself, else whose it is, who made it, whom it is with, for or against. Nobody of {@code except}, and
     * their own country only where nobody else is found.
     */
    Set<String> list(int head, Set<String> except) {
        return list(head, except, DEPTH);
    }

    private Set<String> list(int head, Set<String> except, int depth) {
        Set<String> ids = listExcept(head, id -> except.contains(id) || participants.isCountryOf(id, except), depth);
        return ids.isEmpty() ? listExcept(head, except::contains, depth) : ids;
    }

    private Set<String> listExcept(int head, java.util.function.Predicate<String> except, int depth) {
        Set<String> ids = participants.named(head);
        ids.removeIf(except);
        if (ids.isEmpty()) {
            ids.addAll(participants.owners(head));
            ids.removeIf(except);
        }
        for (int level = 0; level < LEVELS.size() && ids.isEmpty(); level++) {
            addBehind(head, LEVELS.get(level), ids, depth);
            ids.removeIf(except);
        }
        for (int child : text.children(head)) {
            if (ids.isEmpty()
                    && depth > 1
                    && text.isRelation(child, Relation.CONJ)
                    && !text.tag(child).isVerb()) {
                ids.addAll(listExcept(child, except, depth - 1));
            }
        }
        if (ids.isEmpty()) {
            ids.addAll(participants.admitCountry(head));
            ids.removeIf(except);
        }
        return ids;
    }

    /** Whose a thing is, where it is not the actors' own or their country's: "rejected Norway's offer". */
    List<String> listForeignOwners(int head, Set<String> actors) {
        return participants.owners(head).stream()
                .filter(id -> !actors.contains(id) && !participants.isCountryOf(id, actors))
                .toList();
    }

    /**
     * Who stands behind a preposition. Where it tells only the place, who acts in their own country does not act upon it, unless what
     * they do is done to people at home.
     *
     * @param domestic whether it is: a curfew, an arrest, a ban lifted
     */
    Set<String> listBehind(PrepositionalPhrase phrase, Set<String> actors, boolean domestic) {
        Set<String> ids = participants.named(phrase.head());
        if (ids.isEmpty()) {
            ids.addAll(phrase.tellsWhere() ? participants.owners(phrase.head()) : List.of());
            ids.addAll(ids.isEmpty() ? participants.admitCountry(phrase.head()) : List.of());
            ids.removeIf(id -> phrase.tellsWhere() && !domestic && participants.isCountryOf(id, actors));
        }
        ids.removeAll(actors);
        return ids.isEmpty() && !phrase.tellsWhere() ? list(phrase.head(), actors) : ids;
    }

    private void addBehind(int head, Words prepositions, Set<String> ids, int depth) {
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, head)) {
            if (ids.isEmpty() && prepositions.has(phrase.preposition())) {
                ids.addAll(listBehind(phrase.head(), depth));
            }
        }
        OptionalInt clause = text.findChild(head, Relation.ACL);
        if (ids.isEmpty() && clause.isPresent() && depth > 1) {
            ids.addAll(listInClause(clause.getAsInt(), depth - 1));
        }
    }

    private Set<String> listBehind(int head, int depth) {
        Set<String> ids = participants.namedOrPlace(head);
        if (ids.isEmpty()) {
            ids.addAll(participants.owners(head));
        }
        for (int level = 0; level < LEVELS.size() && ids.isEmpty() && depth > 1; level++) {
            addBehind(head, LEVELS.get(level), ids, depth - 1);
        }
        return ids;
    }

    /**
     * Whom a clause concerns that completes a verb or describes a noun: who does it, where it tells of a deed ("claims that X"), else its
     * object, else whoever stands behind a preposition.
     */
    Set<String> listInClause(int verb) {
        return listInClause(verb, DEPTH);
    }

    private Set<String> listInClause(int verb, int depth) {
        Set<String> ids = new LinkedHashSet<>();
        boolean told = CONTENT_MARKS.has(Introducer.of(text, verb));
        OptionalInt doer = told ? new Predicate(text, verb).findOwnSubject() : new Predicate(text, verb).findAgent();
        doer.ifPresent(token -> ids.addAll(participants.namedOrPlace(token)));
        OptionalInt object = text.findChild(verb, Relation.OBJ);
        if (ids.isEmpty() && object.isPresent()) {
            ids.addAll(participants.named(object.getAsInt()));
        }
        addBehindVerb(verb, participants::namedOrPlace, ids);
        if (ids.isEmpty() && object.isPresent()) {
            ids.addAll(list(object.getAsInt(), Set.of(), depth - 1));
        }
        addBehindVerb(verb, child -> list(child, Set.of(), depth - 1), ids);
        OptionalInt inner = new Predicate(text, verb).findComplementClause();
        if (ids.isEmpty() && inner.isPresent() && depth > 1) {
            ids.addAll(listInClause(inner.getAsInt(), depth - 1));
        }
        return ids;
    }

    private void addBehindVerb(int verb, IntFunction<Set<String>> reading, Set<String> ids) {
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, verb)) {
            if (ids.isEmpty() && IN_CLAUSE.has(phrase.preposition())) {
                ids.addAll(reading.apply(phrase.head()));
            }
        }
    }
}
