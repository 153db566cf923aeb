// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.actor.lexicon.Gender;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.name.FullName;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.text.Span;

/** Builds an actor from what its mentions say. Not thread-safe. */
final class ActorBuilder {

    private final ActorKind kind;
    private final Count count;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean named;
    private String name;
    private Optional<String> country = Optional.empty();
    private Optional<Sector> sector = Optional.empty();
    private Optional<String> role = Optional.empty();
    private final Set<Office> offices = new LinkedHashSet<>();
    private Gender gender = Gender.UNKNOWN;

    ActorBuilder(ActorKind kind, String name, Count count) {
        this.kind = kind;
        this.name = name;
        this.count = count;
    }

    ActorKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Count count() {
        return count;
    }

    /** Whether none of its mentions so far is a name. */
    boolean isNameless() {
        return !mentions.isEmpty() && !named;
    }

    /** Whether it is a union of states, or states that news speaks of as one: "the West". */
    boolean isOfStates() {
        return sector.equals(Optional.of(Sector.IGO));
    }

    Optional<String> country() {
        return country;
    }

    Optional<Sector> sector() {
        return sector;
    }

    /** Whether it holds the office that a description names. */
    boolean holds(Office described) {
        return offices.stream().anyMatch(office -> office.admits(described));
    }

    /** Whether it holds one of the highest offices of a state. */
    boolean leadsState() {
        return role.map(held -> held.toLowerCase(Locale.ROOT))
                .filter(CoreferenceWords.HIGHEST_OFFICE::has)
                .isPresent();
    }

    void learnOffice(Office office) {
        offices.add(office);
    }

    Gender gender() {
        return gender;
    }

    void add(Mention mention) {
        mentions.add(mention);
        named |= switch (mention.sort()) {
            case PERSON, BODY, COUNTRY -> true;
            case DESCRIPTION, PRONOUN, RELATIVE -> false;
        };
    }

    /** Keeps what was not known before. */
    void learn(Optional<String> newCountry, Optional<Sector> newSector, Optional<String> newRole) {
        country = country.or(() -> newCountry);
        sector = sector.or(() -> newSector);
        role = role.or(() -> newRole);
    }

    void learnGender(Gender newGender) {
        gender = gender == Gender.UNKNOWN ? newGender : gender;
    }

    void rename(String fuller) {
        name = fuller;
    }

    Actor build(String id, AnnotatedText text) {
        List<Span> spans = mentions.stream()
                .map(mention -> text.span(mention.range()))
                .sorted(Span.IN_TEXT_ORDER)
                .distinct()
                .toList();
        return new Actor(id, kind, fullName(text), country, sector, role, spans);
    }

    /** The name; for an actor without one, and for a body called by what it is, the first mention with the words that complete it. */
    private String fullName(AnnotatedText text) {
        return mentions.stream()
                .filter(mention -> mention.name().equals(name)
                        && text.span(mention.range()).text().equals(name))
                .filter(mention -> mention.sort() == Mention.Sort.DESCRIPTION
                        || mention.sort() == Mention.Sort.BODY && kind == ActorKind.ORGANIZATION)
                .findFirst()
                .map(new FullName(text)::expand)
                .orElse(name);
    }
}
