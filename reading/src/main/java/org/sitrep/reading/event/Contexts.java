// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventContext;

/**
 * Says what events are about: from their mode, from who takes part, and from words of their clause, those of {@code contexts.tsv}. No
 * more than three, what several things point to first. Immutable and thread-safe.
 */
final class Contexts {

    /** How many contexts an event may have. By hand; of 2,726 events of war reports two have more. */
    private static final int MOST = 3;
    /**
     * How near a word must stand to the event's own, counted in tokens, where the grammar does not tie them. By hand: a few words more or less
     * change the contexts of one event in twenty.
     */
    private static final int WINDOW = 6;

    /** How many steps up the tree from a word the event's own may stand. By hand: one more or less changes the contexts of one in thirty. */
    private static final int CLIMB = 4;

    /*
     * Votes for a context: the mode nearly names it, a word in the clause tells it, who takes part only suggests it. Only their order matters:
     * other numbers in that order give the same contexts on war reports.
     */

    private static final int BY_MODE = 3;
    private static final int BY_WORD = 2;
    private static final int BY_SECTOR = 1;
    private static final int BY_PARTIES = 1;

    private final Map<String, List<EventContext>> byMode = new HashMap<>();
    private final Map<String, List<EventContext>> bySector = new HashMap<>();
    private final Map<String, List<EventContext>> byWords = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest = 1;

    private Contexts() {
        for (Table.Row row : Table.load(Contexts.class, "contexts.tsv").rows()) {
            EventContext context = EventContext.valueOf(row.get("context").toUpperCase(Locale.ROOT));
            String key = row.get("key");
            table(row.get("kind")).computeIfAbsent(key, k -> new ArrayList<>()).add(context);
            String[] words = key.split(" ");
            firstWords.add(words[0]);
            longest = Math.max(longest, words.length);
        }
    }

    static Contexts load() {
        return new Contexts();
    }

    private Map<String, List<EventContext>> table(String kind) {
        return switch (kind) {
            case "mode" -> byMode;
            case "sector" -> bySector;
            case "word" -> byWords;
            default -> throw new IllegalArgumentException("contexts.tsv: no kind \"" + kind + "\".");
        };
    }

    /** The events with their contexts. */
    List<Event> mark(List<Event> events, AnnotatedText text, List<Actor> actors) {
        Map<String, Actor> cast = actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return events.stream()
                .map(event -> event.withContexts(choose(event, text, cast)))
                .toList();
    }

    private List<EventContext> choose(Event event, AnnotatedText text, Map<String, Actor> cast) {
        Map<EventContext, Integer> votes = new EnumMap<>(EventContext.class);
        event.mode()
                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                .map(mode -> byMode.getOrDefault(mode, List.of()))
                .ifPresent(contexts -> contexts.forEach(context -> votes.merge(context, BY_MODE, Integer::sum)));
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(id -> Objects.requireNonNull(cast.get(id)))
                .flatMap(actor -> actor.sector().stream())
                .map(Enum::name)
                .distinct()
                .flatMap(sector -> bySector.getOrDefault(sector, List.of()).stream())
                .forEach(context -> votes.merge(context, BY_SECTOR, Integer::sum));
        words(event, text).forEach(context -> votes.merge(context, BY_WORD, Integer::sum));
        if (isDiplomacy(event, cast)) {
            votes.merge(EventContext.DIPLOMATIC, BY_PARTIES, Integer::sum);
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<EventContext, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What the words and phrases of the event's surroundings stand for. */
    private List<EventContext> words(Event event, AnnotatedText text) {
        int anchor = text.findTokenAt(event.anchor().start()).orElseThrow();
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(anchor));
        List<EventContext> found = new ArrayList<>();
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (!firstWords.contains(word(text, token)) || !isNear(text, anchor, token)) {
                continue;
            }
            for (int length = 1; length <= longest && token + length <= sentence.end(); length++) {
                found.addAll(byWords.getOrDefault(phrase(text, token, length), List.of()));
            }
        }
        return found;
    }

    /** Below the event's word, or close by it, in its clause or in what governs it. */
    private static boolean isNear(AnnotatedText text, int anchor, int token) {
        if (Math.abs(token - anchor) <= WINDOW) {
            return true;
        }
        int at = token;
        for (int climb = 0; climb < CLIMB && at != AnnotatedText.ROOT; climb++) {
            if (at == anchor) {
                return true;
            }
            at = text.head(at);
        }
        return false;
    }

    /** By lemmas, the last of which loses its plural; the forms where they are names. */
    private static String phrase(AnnotatedText text, int token, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = token; i < token + length; i++) {
            phrase.append(i == token ? "" : " ").append(word(text, i));
        }
        return phrase.toString();
    }

    private static String word(AnnotatedText text, int token) {
        return text.tag(token).isNoun() ? text.lemma(token).toLowerCase(Locale.ROOT) : text.lower(token);
    }

    /** Talks, offers and demands between the people and bodies of two states. */
    private static boolean isDiplomacy(Event event, Map<String, Actor> cast) {
        long states = Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(id -> Objects.requireNonNull(cast.get(id)))
                .filter(Contexts::actsForState)
                .flatMap(actor -> actor.country().stream())
                .distinct()
                .count();
        return states > 1 && EventTypes.isDiplomatic(event.type());
    }

    private static boolean actsForState(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY -> true;
            case PERSON, ORGANIZATION, GROUP ->
                actor.sector().filter(sector -> sector == Sector.GOV).isPresent();
        };
    }
}
