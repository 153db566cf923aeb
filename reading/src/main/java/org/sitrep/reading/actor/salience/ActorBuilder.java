// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

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
public final class ActorBuilder {

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

    public ActorBuilder(ActorKind kind, String name, Count count) {
        this.kind = kind;
        this.name = name;
        this.count = count;
    }

    public ActorKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Count count() {
        return count;
    }

    /** Whether none of its mentions so far is a name. */
    public boolean isNameless() {
        return !mentions.isEmpty() && !named;
    }

    /** Whether it is a union of states, or states that news speaks of as one: "the West". */
    public boolean isOfStates() {
        return sector.equals(Optional.of(Sector.IGO));
    }

    public Optional<String> country() {
        return country;
    }

    public Optional<Sector> sector() {
        return sector;
    }

    /** Whether it holds the office that a description names. */
    public boolean holds(Office described) {
        return offices.stream().anyMatch(office -> office.admits(described));
    }

    /** Whether it holds one of the highest offices of a state. */
    public boolean leadsState() {
        return role.map(held -> held.toLowerCase(Locale.ROOT))
                .filter(CoreferenceWords.HIGHEST_OFFICE::has)
                .isPresent();
    }

    public void learnOffice(Office office) {
        offices.add(office);
    }

    public Gender gender() {
        return gender;
    }

    public void add(Mention mention) {
        mentions.add(mention);
        named |= switch (mention.sort()) {
            case PERSON, BODY, COUNTRY -> true;
            case DESCRIPTION, PRONOUN, RELATIVE -> false;
        };
    }

    /** Keeps what was not known before. */
    public void learn(Optional<String> newCountry, Optional<Sector> newSector, Optional<String> newRole) {
        country = country.or(() -> newCountry);
        sector = sector.or(() -> newSector);
        role = role.or(() -> newRole);
    }

    public void learnGender(Gender newGender) {
        gender = gender == Gender.UNKNOWN ? newGender : gender;
    }

    public void rename(String fuller) {
        name = fuller;
    }

    public Actor build(String id, AnnotatedText text) {
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
