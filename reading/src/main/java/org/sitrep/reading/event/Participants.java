// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.EntityTag;
import org.sitrep.record.Actor;
import org.sitrep.record.ActorKind;
import org.sitrep.record.Sector;

/** Turns noun phrases into actors: whoever the phrase means, whose it is, whom it concerns, the country it lies in. */
final class Participants {

    private static final int DEPTH = 3;

    /** Prepositions behind a thing or an act, the likelier first, that lead to whom it comes from and whom it concerns. */
    private static final List<String> CONCERN =
            List.of("by|of|from", "with|against|to|on|toward|towards", "for|at|over|in|into|inside|near");

    /** Who carries arms against a state is not at home in it. */
    private static final Set<Sector> NON_STATE = EnumSet.of(Sector.REB, Sector.IMG, Sector.ISM, Sector.UAF, Sector.CRM);

    private final AnnotatedText text;
    private final Mentions mentions;
    private final StandIns standIns;

    Participants(AnnotatedText text, Mentions mentions, StandIns standIns) {
        this.text = text;
        this.mentions = mentions;
        this.standIns = standIns;
    }

    boolean isActor(int head) {
        return mentions.findByHead(head).isPresent();
    }

    boolean isPerson(int head) {
        return text.entity(head) == EntityTag.PERSON
                || mentions.findByHead(head)
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .isPresent();
    }

    boolean isPlace(int head) {
        return text.entity(head) == EntityTag.LOCATION || standIns.isToponym(head);
    }

    /** Whether an actor has a name or acts for a country: no "companies" or "people". */
    boolean isParticular(String id) {
        return standIns.find(id)
                .filter(actor -> actor.country().isPresent()
                        || Character.isUpperCase(actor.name().charAt(0)))
                .isPresent();
    }

    /** The actors that a noun phrase means itself, with those joined to it by "and". */
    Set<String> named(int head) {
        Set<String> ids = new LinkedHashSet<>();
        addNamed(head, ids);
        for (int child : text.children(head)) {
            if (text.isRelation(child, "conj") && !Grammar.isVerb(text, child)) {
                addNamed(child, ids);
            }
            if (text.relation(child).matches("appos|dep|flat") && ids.isEmpty() && child > head) {
                addNamed(child, ids);
            }
            boolean example = text.isRelation(child, "nmod")
                    && Grammar.introducer(text, child).matches("including|like");
            if (example && !ids.isEmpty()) {
                ids.addAll(named(child));
            }
        }
        return ids;
    }

    /** Who acts through a noun phrase: itself, its owner ("Danish warplanes"), who is behind it ("missiles fired by Danish troops"). */
    Set<String> acting(int head) {
        Set<String> ids = named(head);
        if (ids.isEmpty()) {
            ids.addAll(owners(head));
        }
        if (ids.isEmpty()) {
            addBehind(head, "by|of|from|in|at|near|for", ids, 1);
        }
        return ids;
    }

    /**
     * Whom a noun phrase concerns: itself, else whose it is, who made it, whom it is with, for or against. Nobody of {@code except}, and
     * their own country only where nobody else is found.
     */
    Set<String> concerned(int head, Set<String> except) {
        Set<String> ids = concernedBut(head, id -> except.contains(id) || isCountryOf(id, except));
        return ids.isEmpty() ? concernedBut(head, except::contains) : ids;
    }

    private Set<String> concernedBut(int head, Predicate<String> except) {
        Set<String> ids = named(head);
        ids.removeIf(except);
        if (ids.isEmpty()) {
            ids.addAll(owners(head));
            ids.removeIf(except);
        }
        for (int level = 0; level < CONCERN.size() && ids.isEmpty(); level++) {
            addBehind(head, CONCERN.get(level), ids, DEPTH);
            ids.removeIf(except);
        }
        for (int child : text.children(head)) {
            if (ids.isEmpty() && text.isRelation(child, "conj") && !Grammar.isVerb(text, child)) {
                ids.addAll(concernedBut(child, except));
            }
        }
        if (ids.isEmpty()) {
            ids.addAll(places(head));
            ids.removeIf(except);
        }
        return ids;
    }

    /** The country of the place that a phrase names or is named after: "Bergen", "Bergen's airport". */
    private Set<String> places(int head) {
        Set<String> ids = new LinkedHashSet<>();
        standIns.at(head).map(Actor::id).ifPresent(ids::add);
        for (int child : text.children(head)) {
            if (ids.isEmpty() && text.relation(child).matches("compound|nmod:poss")) {
                standIns.at(child).map(Actor::id).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Whose a thing is, where it is not the actors' own or their country's: "rejected Norway's offer". */
    List<String> foreignOwners(int head, Set<String> actors) {
        return owners(head).stream()
                .filter(id -> !actors.contains(id) && !isCountryOf(id, actors))
                .toList();
    }

    /** Whether the actor is the country that one of the others acts for. */
    boolean isCountryOf(String id, Set<String> others) {
        Optional<String> code = standIns.findCountry(id).flatMap(Actor::country);
        return code.isPresent()
                && others.stream()
                        .flatMap(other -> standIns.find(other).stream())
                        .filter(other ->
                                !other.sector().map(NON_STATE::contains).orElse(false))
                        .anyMatch(other -> other.country().equals(code));
    }

    /** The actor of a phrase, else the country of the place it names. */
    Set<String> namedOrPlace(int head) {
        Set<String> ids = named(head);
        if (ids.isEmpty()) {
            ids.addAll(places(head));
        }
        return ids;
    }

    /**
     * Who stands behind a preposition. Where it tells only the place, who acts in their own country does not act upon it, unless what
     * they do is done to people at home.
     *
     * @param domestic whether it is: a curfew, an arrest, a ban lifted
     */
    Set<String> behind(Phrase phrase, Set<String> actors, boolean domestic) {
        Set<String> ids = named(phrase.head());
        if (ids.isEmpty()) {
            ids.addAll(phrase.tellsWhere() ? owners(phrase.head()) : List.of());
            ids.addAll(ids.isEmpty() ? places(phrase.head()) : List.of());
            ids.removeIf(id -> phrase.tellsWhere() && !domestic && isCountryOf(id, actors));
        }
        ids.removeAll(actors);
        return ids.isEmpty() && !phrase.tellsWhere() ? concerned(phrase.head(), actors) : ids;
    }

    private void addBehind(int head, String prepositions, Set<String> ids, int depth) {
        for (Phrase phrase : Phrase.below(text, head)) {
            if (ids.isEmpty() && phrase.preposition().matches(prepositions)) {
                ids.addAll(behind(phrase.head(), depth));
            }
        }
        OptionalInt clause = text.findChild(head, "acl");
        if (ids.isEmpty() && clause.isPresent() && depth > 1) {
            ids.addAll(inClause(clause.getAsInt()));
        }
    }

    private Set<String> behind(int head, int depth) {
        Set<String> ids = namedOrPlace(head);
        if (ids.isEmpty()) {
            ids.addAll(owners(head));
        }
        for (int level = 0; level < CONCERN.size() && ids.isEmpty() && depth > 1; level++) {
            addBehind(head, CONCERN.get(level), ids, depth - 1);
        }
        return ids;
    }

    /**
     * Whom a clause concerns that completes a verb or describes a noun: who does it, where it tells of a deed ("claims that X"), else its
     * object, else whoever stands behind a preposition.
     */
    Set<String> inClause(int verb) {
        Set<String> ids = new LinkedHashSet<>();
        boolean told = Grammar.introducer(text, verb).matches("that|whether|if");
        OptionalInt doer = told ? Grammar.findOwnSubject(text, verb) : Grammar.findAgent(text, verb);
        doer.ifPresent(token -> ids.addAll(namedOrPlace(token)));
        OptionalInt object = text.findChild(verb, "obj");
        if (ids.isEmpty() && object.isPresent()) {
            ids.addAll(named(object.getAsInt()));
        }
        addBehindVerb(verb, this::namedOrPlace, ids);
        if (ids.isEmpty() && object.isPresent()) {
            ids.addAll(concerned(object.getAsInt(), Set.of()));
        }
        addBehindVerb(verb, child -> concerned(child, Set.of()), ids);
        OptionalInt inner = Grammar.findClause(text, verb);
        if (ids.isEmpty() && inner.isPresent()) {
            ids.addAll(inClause(inner.getAsInt()));
        }
        return ids;
    }

    private void addBehindVerb(int verb, IntFunction<Set<String>> reading, Set<String> ids) {
        for (Phrase phrase : Phrase.below(text, verb)) {
            if (ids.isEmpty() && phrase.preposition().matches("with|to|against|on|from|for|in|into|at")) {
                ids.addAll(reading.apply(phrase.head()));
            }
        }
    }

    private void addNamed(int head, Set<String> ids) {
        Optional<Actor> own = mentions.findByHead(head);
        if (own.isEmpty()) {
            return;
        }
        for (int child : text.children(head)) {
            boolean beside = child > head && text.relation(child).matches("appos|dep|flat");
            Optional<Actor> named = beside ? mentions.findByHead(child) : Optional.empty();
            if (named.isPresent() && named.get().kind() == ActorKind.PERSON && isDescription(own.get())) {
                ids.add(named.get().id());
                return;
            }
        }
        List<String> owners = new ArrayList<>(owners(head));
        for (Phrase phrase : Phrase.below(text, head)) {
            owners.addAll(phrase.preposition().matches("of|from") ? named(phrase.head()) : Set.of());
        }
        boolean several = own.get().kind() == ActorKind.GROUP && owners.size() > 1;
        if (several) {
            ids.addAll(owners);
        } else {
            ids.add(own.get().id());
        }
    }

    private static boolean isDescription(Actor actor) {
        return Character.isLowerCase(actor.name().charAt(0)) || actor.kind() == ActorKind.GROUP;
    }

    /** Whom a phrase belongs to or is named after: "Danish and Norwegian sailors", "Denmark's port", "Danish-led talks". */
    List<String> owners(int head) {
        List<String> owners = new ArrayList<>();
        for (int child : text.children(head)) {
            boolean led = text.relation(child).matches("obl:npmod|obl")
                    && text.tag(head).equals("VBN");
            boolean owns = child < head && (led || text.relation(child).matches("amod|compound|nmod:poss"));
            if (owns) {
                addOwner(child, owners);
                for (int joined : text.children(child)) {
                    if (text.isRelation(joined, "conj") && joined < head) {
                        addOwner(joined, owners);
                    }
                }
            }
        }
        return owners;
    }

    private void addOwner(int token, List<String> owners) {
        Optional<Actor> owner = mentions.findByHead(token);
        if (owner.isPresent()) {
            owners.add(owner.get().id());
        } else {
            owners.addAll(owners(token));
        }
    }
}
