// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.event.discourse.EventPairs.Link;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.role.Role;
import org.sitrep.reading.event.role.RoleContext;
import org.sitrep.reading.event.role.RoleScore;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.EventType;
import org.sitrep.record.text.Span;

/** The events of a report side by side: who did what in the others tells who is meant where a sentence leaves it open. For use within one call. */
public final class DiscourseRoles {

    /** From here on two events are held to be one happening. */
    private static final double PROBABLY = 0.4;

    /** How many events before and behind are looked at. By hand. */
    private static final int WINDOW = 30;

    /** From here on an event is joined with an earlier one under the name of one incident. */
    private static final double RETOLD = 0.5;

    /** Sentences before the event's that are held to be near. */
    private static final int BEFORE = 3;

    private final RoleContext context;
    private final AnnotatedText text;
    private final List<ScoredEvent> events;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<Integer>> sentences = new HashMap<>();
    private final Map<ScoredEvent, Integer> numbers = new HashMap<>();
    private final Map<ScoredEvent, String> voices = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<String, Integer> suffered = new HashMap<>();
    private final Map<String, List<Integer>> lands = new HashMap<>();
    private final int mostDone;
    private final int mostSuffered;
    private final Map<ScoredEvent, List<Link>> links = new HashMap<>();
    private final Set<ScoredEvent> denied;

    /**
     * The events of a report.
     *
     * @param denied those of which it is said that they are not so
     */
    public DiscourseRoles(
            RoleContext context,
            List<ScoredEvent> events,
            List<Actor> actors,
            PairModel pairs,
            Set<ScoredEvent> denied) {
        this.denied = Set.copyOf(denied);
        this.context = context;
        this.text = context.text();
        this.events = List.copyOf(events);
        for (Actor actor : actors) {
            this.actors.put(actor.id(), actor);
            List<Integer> named = new ArrayList<>();
            for (Span mention : actor.mentions()) {
                named.add(text.sentenceOf(text.headOf(text.tokensIn(mention))));
            }
            sentences.put(actor.id(), named);
        }
        for (ScoredEvent event : this.events) {
            numbers.put(event, numbers.size());
            event.findActor().ifPresent(score -> done.merge(score.actor(), 1, Integer::sum));
            event.findRecipient().ifPresent(score -> suffered.merge(score.actor(), 1, Integer::sum));
        }
        this.mostDone = done.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        this.mostSuffered =
                suffered.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
            int number = sentence;
            Set<String> codes = new HashSet<>();
            for (int token = text.tokensOfSentence(sentence).first();
                    token < text.tokensOfSentence(sentence).end();
                    token++) {
                context.findCountryOfPlace(token).ifPresent(codes::add);
            }
            codes.forEach(code ->
                    lands.computeIfAbsent(code, each -> new ArrayList<>()).add(number));
        }
        EventPairs.score(context, pairs, events, scored -> {
            linksOf(scored.pair().first()).add(new Link(scored.pair().second(), scored.probability()));
            linksOf(scored.pair().second()).add(new Link(scored.pair().first(), scored.probability()));
        });
        links.values()
                .forEach(list ->
                        list.sort(Comparator.comparingDouble(Link::probability).reversed()));
    }

    RoleContext context() {
        return context;
    }

    /** In text order. */
    public List<ScoredEvent> events() {
        return events;
    }

    /**
     * The actor of that id.
     *
     * @throws IllegalArgumentException if the report has none
     */
    public Actor actor(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no actor " + id + "."));
    }

    Optional<Actor> find(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    private List<Link> linksOf(ScoredEvent event) {
        return links.computeIfAbsent(event, each -> new ArrayList<>());
    }

    int sentence(ScoredEvent event) {
        return text.sentenceOf(event.match().anchor());
    }

    /**
     * The ids of those who may take part: named in the sentence, or taking part in an event not far away. Who is only said to have done what was
     * denied is not held to have done something else.
     */
    public Set<String> list(ScoredEvent event) {
        Set<String> ids = new LinkedHashSet<>();
        event.scores().forEach(score -> ids.add(score.actor()));
        for (ScoredEvent other : near(event)) {
            for (RoleScore score : other.scores()) {
                boolean takesPart = score.isActor() || score.isRecipient();
                if (takesPart && !ids.contains(score.actor()) && !denied.contains(other)) {
                    ids.add(score.actor());
                }
            }
        }
        ids.removeIf(id -> !actors.containsKey(id));
        return ids;
    }

    /** The events not far before and behind, the event itself among them; so that the cost of long reports stays linear. */
    List<ScoredEvent> near(ScoredEvent event) {
        int index = index(event);
        return events.subList(firstNear(index), endNear(index));
    }

    /** The roles of somebody in the events near, from {@link #firstNear} on, by the sentences alone. */
    Role[] rolesNear(int index, String id) {
        int first = firstNear(index);
        Role[] roles = new Role[endNear(index) - first];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = events.get(first + i).roleOf(id);
        }
        return roles;
    }

    /** The first of the events near. */
    int firstNear(int index) {
        return Math.max(0, index - WINDOW);
    }

    /** The end of the events near. */
    int endNear(int index) {
        return Math.min(events.size(), index + WINDOW + 1);
    }

    /** Its place among the events. */
    public int index(ScoredEvent event) {
        return numbers.getOrDefault(event, -1);
    }

    /**
     * Where a country is named as a place, or by a place in it: "0" in the event's sentence, "1" in one of the three before, "2" elsewhere, "-" nowhere.
     */
    String land(ScoredEvent event, String country) {
        int here = sentence(event);
        String best = "-";
        for (int sentence : lands.getOrDefault(country, List.of())) {
            if (sentence == here) {
                return "0";
            }
            best = sentence < here && here - sentence <= BEFORE ? "1" : best.equals("-") ? "2" : best;
        }
        return best;
    }

    /** How probable it is that somebody joined to an actor by "and" acts, and is acted upon; of several the most. */
    RoleScore joined(ScoredEvent event, RoleScore score) {
        Set<Integer> mates = new HashSet<>(new NounPhrase(text, score.head()).conjuncts());
        double acts = 0;
        double receives = 0;
        for (RoleScore other : event.scores()) {
            if (!other.equals(score) && mates.contains(other.head())) {
                acts = Math.max(acts, other.acts());
                receives = Math.max(receives, other.receives());
            }
        }
        return new RoleScore(score.actor(), score.head(), acts, receives);
    }

    /** The form of the event's word: "passive" or the finiteness of a verb, the determiner of another word. */
    String voice(ScoredEvent event) {
        return voices.computeIfAbsent(event, each -> voice(each.match().anchor()));
    }

    private String voice(int anchor) {
        Predicate predicate = new Predicate(text, anchor);
        if (predicate.isVerb()) {
            return predicate.isPassive() ? "passive" : predicate.finiteness().name();
        }
        OptionalInt determiner = text.findChild(anchor, Relation.DET);
        return determiner.isPresent() ? text.lower(determiner.getAsInt()) : "bare";
    }

    /** How many events somebody does by the sentences alone. */
    int countDone(String actor) {
        return done.getOrDefault(actor, 0);
    }

    /** How many events are done to somebody by the sentences alone. */
    int countSuffered(String actor) {
        return suffered.getOrDefault(actor, 0);
    }

    /** How many events the busiest doer does. */
    int mostDone() {
        return mostDone;
    }

    int mostSuffered() {
        return mostSuffered;
    }

    /** The events that may be the same happening, the most probable first. */
    List<Link> links(ScoredEvent event) {
        return links.getOrDefault(event, List.of());
    }

    /** The events that are probably the same happening, the most probable first. */
    public List<ScoredEvent> retellings(ScoredEvent event) {
        return links(event).stream()
                .filter(link -> link.probability() >= PROBABLY)
                .map(Link::other)
                .toList();
    }

    /** The earlier event that this one most probably retells, else the last that its noun points back to; none that is known to be apart. */
    public Optional<ScoredEvent> findRetold(ScoredEvent event, BiPredicate<ScoredEvent, ScoredEvent> apart) {
        List<Link> earlier = links(event).stream()
                .filter(link -> index(link.other()) < index(event) && !apart.test(event, link.other()))
                .toList();
        Optional<ScoredEvent> retold = earlier.stream()
                .filter(link -> link.probability() >= RETOLD)
                .map(Link::other)
                .findFirst();
        return retold.or(() -> earlier.stream()
                .map(Link::other)
                .filter(other -> PairFeatures.pointsBack(context, other, event))
                .max(Comparator.comparingInt(this::index)));
    }

    /** Sentences since the actor was last named before the event or in its sentence; negative where only later. */
    int sinceNamed(String actor, ScoredEvent event) {
        int here = sentence(event);
        return sentences.getOrDefault(actor, List.of()).stream()
                .filter(sentence -> sentence <= here)
                .mapToInt(sentence -> here - sentence)
                .min()
                .orElse(-1);
    }

    int firstNamed(String actor) {
        return sentences.getOrDefault(actor, List.of()).stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(-1);
    }

    /** Types whose events are one affair: the same, or both violent. */
    static boolean isKin(EventType a, EventType b) {
        return a == b || EventTypes.isViolent(a) && EventTypes.isViolent(b);
    }
}
