// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Country;
import org.sitrep.reading.actor.FirstPerson;
import org.sitrep.reading.event.given.Speakers;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.Statement;

/** Who may take part in the events of a text, and what the rules say of each. For use within one call. */
public final class RoleContext {

    private static final Relations MODIFYING =
            Relations.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD, Relation.APPOS);
    /** How many are looked at on either side, so that endless sentences cost in proportion. No sentence of news has as many. */
    private static final int MOST = 30;

    private final TriggerContext triggers;
    private final Participants participants;
    private final Speakers speakers;
    private final Map<Integer, List<RoleCandidate>> bySentence = new HashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<Integer, Boolean> nested = new HashMap<>();
    private final Map<Integer, Boolean> nesting = new HashMap<>();

    public RoleContext(TriggerContext triggers, Participants participants, Speakers speakers, List<Actor> actors) {
        this.triggers = triggers;
        this.participants = participants;
        this.speakers = speakers;
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    public TriggerContext triggers() {
        return triggers;
    }

    public AnnotatedText text() {
        return triggers.text();
    }

    /** "We will fight on": whom the first person means inside somebody's words. */
    private Optional<Actor> findSpeaker(int token) {
        return FirstPerson.is(text().lower(token))
                ? speakers(token).stream()
                        .sorted()
                        .findFirst()
                        .map(actors::get)
                        .map(speaker -> FirstPerson.meant(text().lower(token), speaker, actors.values()))
                : Optional.empty();
    }

    /** All who are named in the sentence of a token, in text order; of very many those next to it. */
    public List<RoleCandidate> list(int token) {
        List<RoleCandidate> all = bySentence.computeIfAbsent(text().sentenceOf(token), this::listOfSentence);
        if (all.size() <= 2 * MOST) {
            return all;
        }
        int first = 0;
        while (first < all.size() && all.get(first).head() < token) {
            first++;
        }
        return all.subList(Math.max(0, first - MOST), Math.min(all.size(), first + MOST));
    }

    private List<RoleCandidate> listOfSentence(int sentence) {
        List<RoleCandidate> candidates = new ArrayList<>();
        TokenRange range = text().tokensOfSentence(sentence);
        for (int token = range.first(); token < range.end(); token++) {
            int spoken = token;
            Optional<Actor> actor = triggers.mentions().findByHead(token);
            Optional<Actor> meant = actor.or(() -> findSpeaker(spoken));
            Optional<Country> country = participants.findCountryOfPlace(token);
            if (meant.isPresent() || country.isPresent()) {
                candidates.add(new RoleCandidate(token, meant, country));
            }
        }
        return candidates;
    }

    /** The code of the country in which a place lies that a token names. */
    public Optional<String> findCountryOfPlace(int token) {
        return participants.findCountryOfPlace(token).map(Country::code);
    }

    /** Whether another candidate's phrase holds this one: "Danish" in "Danish troops". */
    boolean isNested(RoleCandidate candidate) {
        return nested.computeIfAbsent(candidate.head(), head -> findNested(candidate));
    }

    private boolean findNested(RoleCandidate candidate) {
        return list(candidate.head()).stream()
                .anyMatch(other -> other.head() != candidate.head() && isInside(candidate.head(), other.head()));
    }

    boolean hasNested(RoleCandidate candidate) {
        return nesting.computeIfAbsent(candidate.head(), head -> findNesting(candidate));
    }

    private boolean findNesting(RoleCandidate candidate) {
        return list(candidate.head()).stream()
                .anyMatch(other -> other.head() != candidate.head() && isInside(other.head(), candidate.head()));
    }

    /** Whether a token is an adjective or a noun right before a head, as "Danish" in "Danish troops", or joined to such a one. */
    public boolean isPremodifier(int token, int head) {
        int first = new NounPhrase(text(), token).conjuncts().getFirst();
        return token < head
                && first != head
                && isInside(first, head)
                && text().relation(first) != Relation.NMOD_POSS
                && text().relation(first) != Relation.NMOD;
    }

    /** Whether a token hangs below a head within one noun phrase, without being joined to it by "and". */
    boolean isInside(int token, int head) {
        int at = token;
        while (at != AnnotatedText.ROOT && at != head) {
            if (!MODIFYING.has(text().relation(at))) {
                return false;
            }
            at = text().head(at);
        }
        return at == head;
    }

    /** Those who speak where the token stands and are named nowhere in what they say, nor speak of themselves in its sentence. */
    Set<String> speakersOutside(int token) {
        Optional<Statement> statement = triggers.findStatement(token);
        Set<String> outside = new HashSet<>();
        for (String id : speakers(token)) {
            boolean named = Optional.ofNullable(actors.get(id)).stream()
                    .flatMap(actor -> actor.mentions().stream())
                    .anyMatch(mention ->
                            statement.orElseThrow().contents().stream().anyMatch(content -> content.contains(mention)));
            boolean themselves = list(token).stream()
                    .anyMatch(candidate -> FirstPerson.is(text().lower(candidate.head()))
                            && candidate
                                    .actor()
                                    .filter(actor -> actor.id().equals(id))
                                    .isPresent());
            if (!named && !themselves) {
                outside.add(id);
            }
        }
        return outside;
    }

    /** The ids of those who speak where the token stands. */
    public Set<String> speakers(int token) {
        return speakers.list(token);
    }
}
