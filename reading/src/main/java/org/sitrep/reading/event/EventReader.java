// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.EntityTag;
import org.sitrep.record.Actor;
import org.sitrep.record.ActorKind;
import org.sitrep.record.Event;
import org.sitrep.record.EventStatus;
import org.sitrep.record.EventType;
import org.sitrep.record.Interval;
import org.sitrep.record.Quantity;
import org.sitrep.record.Span;
import org.sitrep.record.SpeechAct;
import org.sitrep.record.Statement;

/** Finds events: who did what to whom, when, where, and how far it is real. PLOVER types. Thread-safe. */
public final class EventReader {

    private final EventLexicon lexicon;
    private final Contexts contexts = Contexts.load();

    private EventReader(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static EventReader load() {
        return new EventReader(EventLexicon.load());
    }

    /** The events of a report in text order. */
    public List<Event> read(AnnotatedText text, Findings found) {
        Participants participants = new Participants(text, found, Mentions.of(text, found.actors()));
        Roles roles = new Roles(text, lexicon, participants);
        Circumstances circumstances = new Circumstances(text, found, token -> trigger(text, token));
        Statuses statuses = new Statuses(text, lexicon, found.published());
        Claims claims = new Claims(found.statements());
        Map<String, Actor> actors = found.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        List<Event> events = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            Optional<Trigger> trigger = trigger(text, token);
            if (trigger.isEmpty()) {
                continue;
            }
            Roles.Cast cast = roles.of(token, trigger.get());
            Set<String> countries = cast.actors().stream()
                    .flatMap(id -> Optional.ofNullable(actors.get(id)).flatMap(Actor::country).stream())
                    .collect(Collectors.toSet());
            cast.recipients().removeIf(id -> isOwnCountry(actors.get(id), trigger.get(), countries));
            Optional<String> place = circumstances.where(token, countries);
            if (cast.isEmpty() && (place.isEmpty() || !isWeighty(trigger.get()))) {
                continue;
            }
            Optional<Interval> when = circumstances.when(token);
            Optional<Statement> statement = claims.findInnermost(text.span(token));
            EventStatus status =
                    statement.filter(s -> s.act() == SpeechAct.DENY).isPresent()
                            ? EventStatus.DENIED
                            : statuses.of(token, when);
            events.add(new Event(
                    "e" + (events.size() + 1),
                    text.span(token),
                    trigger.get().type(),
                    trigger.get().mode(),
                    List.of(),
                    List.copyOf(cast.actors()),
                    List.copyOf(cast.recipients()),
                    place,
                    place.map(circumstances::precision),
                    when,
                    status,
                    statement.map(Statement::id),
                    quantities(text, token, found.quantities()),
                    Optional.empty(),
                    text.sentences().get(text.sentenceOf(token)).span()));
        }
        return contexts.mark(new Incidents(text, found.actors()).mark(events), text, found.actors());
    }

    /** Who fights in their own country does not fight it. */
    private static boolean isOwnCountry(@Nullable Actor recipient, Trigger trigger, Set<String> countries) {
        boolean force = trigger.type() == EventType.ASSAULT || trigger.type() == EventType.COERCE;
        return force
                && recipient != null
                && recipient.kind() == ActorKind.COUNTRY
                && recipient.country().filter(countries::contains).isPresent();
    }

    /** Without anybody named, only what is done by force or in public is worth keeping for its place alone. */
    private static boolean isWeighty(Trigger trigger) {
        return trigger.type() == EventType.ASSAULT
                || trigger.type() == EventType.PROTEST
                || trigger.type() == EventType.CONSULT;
    }

    private Optional<Trigger> trigger(AnnotatedText text, int token) {
        String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
        boolean heading = text.sentences().get(text.sentenceOf(token)).heading();
        if (heading || text.entity(token) != EntityTag.NONE) {
            return Optional.empty();
        }
        if (Grammar.isVerb(text, token)) {
            boolean auxiliary = text.relation(token).startsWith("aux") || text.isRelation(token, "cop");
            boolean adjective = text.isRelation(token, "amod")
                    || text.isRelation(token, "compound")
                    || text.isRelation(token, "case");
            return auxiliary || adjective
                    ? Optional.empty()
                    : lexicon.findVerb(lemma).filter(found -> fits(text, token, found));
        }
        boolean noun = text.tag(token).matches("NNS?");
        boolean modifier = text.isRelation(token, "compound") && text.head(token) > token;
        return noun && !modifier ? lexicon.findNoun(lemma) : Optional.empty();
    }

    /** Whether the verb has beside it what its trigger asks for. */
    private static boolean fits(AnnotatedText text, int verb, Trigger trigger) {
        Trigger.Condition condition = trigger.condition();
        return switch (condition.relation()) {
            case "object" -> hasObject(text, verb, condition.lemmas());
            case "preposition" -> hasPreposition(text, verb, condition.lemmas());
            case "particle" ->
                text.findChild(verb, "compound:prt").stream()
                        .anyMatch(particle -> condition.lemmas().contains(text.lower(particle)));
            default -> true;
        };
    }

    private static boolean hasObject(AnnotatedText text, int verb, Set<String> lemmas) {
        OptionalInt object = text.findChild(verb, "obj");
        if (object.isEmpty()) {
            object = text.findChild(verb, "nsubj:pass");
        }
        if (object.isEmpty() && text.isRelation(verb, "acl") && text.tag(verb).equals("VBN")) {
            object = OptionalInt.of(text.head(verb));
        }
        if (object.isEmpty()) {
            return false;
        }
        boolean place = lemmas.contains("place") && text.entity(object.getAsInt()) == EntityTag.LOCATION;
        if (place || isOne(text, object.getAsInt(), lemmas)) {
            return true;
        }
        for (int child : text.children(object.getAsInt())) {
            boolean joined = text.isRelation(child, "conj") || text.isRelation(child, "nmod");
            if (joined && isOne(text, child, lemmas)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(AnnotatedText text, int token, Set<String> lemmas) {
        String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
        boolean singular = lemma.endsWith("s") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
        boolean person = lemmas.contains("person") && text.entity(token) == EntityTag.PERSON;
        return lemmas.contains(lemma) || singular || person;
    }

    private static boolean hasPreposition(AnnotatedText text, int verb, Set<String> lemmas) {
        for (int child : text.children(verb)) {
            if (text.relation(child).matches("obl|advcl|ccomp|xcomp|advmod|compound:prt")
                    && (lemmas.contains(Grammar.introducer(text, child)) || lemmas.contains(text.lower(child)))) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> quantities(AnnotatedText text, int anchor, List<Quantity> quantities) {
        List<Integer> own = new ArrayList<>();
        for (int child : text.children(anchor)) {
            if (text.relation(child).matches("nsubj|nsubj:pass|obj|obl|nummod|nmod|compound")) {
                Span span = text.span(text.subtree(child));
                boolean near = text.subtree(child).size() < 14;
                for (int i = firstFrom(quantities, span.start());
                        near
                                && i < quantities.size()
                                && quantities.get(i).span().start() < span.end();
                        i++) {
                    own.add(i);
                }
            }
        }
        return own.stream().distinct().sorted().toList();
    }

    private static int firstFrom(List<Quantity> quantities, int offset) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
