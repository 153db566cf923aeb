// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.Where;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.text.Span;

/** Finds who takes part in an election, a hearing, a vote, whom a deadline is set, and where it is, by the words close to its name. */
record OccasionSurroundings(Reading reading, Parties parties, Sites sites) {

    /** How far ahead of the name somebody may stand, in characters. */
    private static final int REACH = 90;

    /** What stands between has another verb or clause, and tells of something else. */
    private static final Pattern OTHER = Pattern.compile(
            "[;:()\"“”]|,? (?:after|although|because|but|if|when|where|whereas|which|while|who|said|told|says)\\b|(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Col))\\. ");

    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:he|she|they|both|his|her|their)\\b");

    private static final Pattern IN = Pattern.compile("(?i)^,?\\s+(?:in|at)\\s+(?:the\\s+)?$");

    static boolean isBroken(String between) {
        return OTHER.matcher(between).find();
    }

    /** Before a court, all people named; to the polls goes a country; else whoever stands next ahead. */
    List<Party> who(OccasionEvidence.Kind kind, Words name, Span sentence) {
        List<Actor> ahead = ahead(name, sentence);
        return switch (kind) {
            case HEARING ->
                ahead.stream()
                        .filter(actor -> actor.kind() == ActorKind.PERSON && isName(actor))
                        .flatMap(actor -> parties.find(actor.id()).stream())
                        .toList();
            case ELECTION -> voters(ahead.isEmpty() ? within(sentence) : ahead);
            case VOTE, DEADLINE -> last(ahead, actor -> actor.country().isPresent() || isName(actor));
        };
    }

    private List<Party> last(List<Actor> ahead, Predicate<Actor> wanted) {
        return ahead.reversed().stream().filter(wanted).findFirst().flatMap(actor -> parties.find(actor.id())).stream()
                .toList();
    }

    private List<Party> voters(List<Actor> ahead) {
        List<Party> country = last(ahead, actor -> actor.kind() == ActorKind.COUNTRY);
        return country.isEmpty() ? last(ahead, actor -> actor.country().isPresent()) : country;
    }

    /** Whether somebody stands before a court who is not named: "a man", "he". */
    boolean isNameless(OccasionEvidence.Kind kind, Words name, Span sentence) {
        boolean person = ahead(name, sentence).stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON)
                || PRONOUN.matcher(between(sentence.start(), name.start())).find();
        return kind == OccasionEvidence.Kind.HEARING
                && person
                && who(kind, name, sentence).isEmpty();
    }

    /** All of a sentence where they act for one country. */
    private List<Actor> within(Span sentence) {
        List<Actor> all = reading.actors().stream()
                .filter(actor -> actor.country().isPresent())
                .filter(actor -> actor.mentions().stream().anyMatch(sentence::contains))
                .toList();
        return all.stream().map(Actor::country).distinct().count() == 1 ? all : List.of();
    }

    private static boolean isName(Actor actor) {
        return Character.isUpperCase(actor.name().codePointAt(0));
    }

    /** Whoever is named ahead of it in its clause, in the order of the text. */
    private List<Actor> ahead(Words name, Span sentence) {
        return reading.actors().stream()
                .flatMap(actor -> actor.mentions().stream()
                        .filter(sentence::contains)
                        .filter(mention -> mention.end() <= name.start() && mention.end() > name.start() - REACH)
                        .filter(mention -> !isBroken(between(mention.end(), name.start())))
                        .map(mention -> new Mentioned(actor, mention.start())))
                .sorted(Comparator.comparingInt(Mentioned::start))
                .map(Mentioned::actor)
                .distinct()
                .toList();
    }

    private record Mentioned(Actor actor, int start) {}

    /** Right behind its name or its day, "in" or "at". */
    Optional<Site> site(Words name, Span time, Span sentence) {
        return reading.places().stream()
                .filter(toponym -> sentence.contains(toponym.span()))
                .filter(toponym -> isRightBehind(name.end(), toponym) || isRightBehind(time.end(), toponym))
                .flatMap(toponym -> toponym.place().stream())
                .flatMap(id ->
                        reading.gazetteer().stream().filter(place -> place.id().equals(id)))
                .findFirst()
                .flatMap(this::site);
    }

    private Optional<Site> site(Place place) {
        return sites.find(new Where(place.id(), PlacePrecision.of(place.kind())));
    }

    private boolean isRightBehind(int end, Toponym toponym) {
        return toponym.span().start() > end
                && IN.matcher(between(end, toponym.span().start())).find();
    }

    private String between(int one, int next) {
        return reading.report().text().substring(one, next);
    }
}
