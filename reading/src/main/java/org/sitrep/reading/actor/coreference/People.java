// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.NameFolding;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.Gender;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.name.NameFinder;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.reading.actor.office.OfficeHolder;
import org.sitrep.reading.actor.salience.ActorBuilder;
import org.sitrep.reading.actor.salience.Count;
import org.sitrep.reading.actor.salience.KnownActors;
import org.sitrep.reading.actor.salience.Salience;
import org.sitrep.record.actor.ActorKind;

/** Resolves the names of people. Not thread-safe. */
final class People {

    private static final Pattern MIDDLE_INITIAL = Pattern.compile(" \\p{Lu}\\. ");

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final Optional<LocalDate> published;
    private final Appositions appositions;
    private final Definiteness definiteness;
    private final RoleReader roles;
    private final Salience salience;
    private final KnownActors known;
    private final Namesakes namesakes = new Namesakes();

    People(
            AnnotatedText text,
            ActorLexicon lexicon,
            Optional<LocalDate> published,
            Appositions appositions,
            RoleReader roles,
            Salience salience,
            KnownActors known) {
        this.text = text;
        this.lexicon = lexicon;
        this.published = published;
        this.appositions = appositions;
        this.definiteness = new Definiteness(text);
        this.roles = roles;
        this.salience = salience;
        this.known = known;
    }

    /** The person a name means, new where the name is. */
    ActorBuilder resolve(Mention mention) {
        Optional<OfficeHolder> holder = findHolder(mention.name());
        String name = holder.map(OfficeHolder::name).orElse(mention.name());
        ActorBuilder person = namesakes
                .find(name, holder.isPresent())
                .or(() -> findNameless(mention))
                .orElseGet(() ->
                        known.add("p:" + NameFolding.fold(name), new ActorBuilder(ActorKind.PERSON, name, Count.ONE)));
        boolean fuller = name.length() > person.name().length() && person.name().indexOf(' ') < 0;
        if (fuller || person.isNameless()) {
            person.rename(name);
        }
        namesakes.add(name, person);
        learn(person, mention, holder);
        return person;
    }

    /** The holder of office of that name, also where a rank runs into it: "Colonel-General Dana Orlov". */
    private Optional<OfficeHolder> findHolder(String name) {
        Optional<OfficeHolder> holder = lexicon.findHolder(name, published)
                .or(() -> lexicon.findHolder(MIDDLE_INITIAL.matcher(name).replaceAll(" "), published));
        int space = name.indexOf(' ');
        boolean longer = holder.isEmpty() && space > 0 && name.indexOf(' ', space + 1) > 0;
        return longer ? findHolder(name.substring(space + 1)) : holder;
    }

    /** The person "the governor" meant until now, where "the governor, Dana Orlov," tells the name. */
    private Optional<ActorBuilder> findNameless(Mention name) {
        return appositions
                .findDescription(name)
                .filter(definiteness::hasDefiniteArticle)
                .flatMap(description -> salience.findDescribed(description, roles.readOffice(description.head())))
                .filter(ActorBuilder::isNameless);
    }

    /** What a name and the words around it tell; for whom a holder of office acts, the lexicon knows best. */
    private void learn(ActorBuilder person, Mention name, Optional<OfficeHolder> holder) {
        holder.ifPresent(h -> person.learn(h.country(), Optional.empty(), Optional.empty()));
        person.learn(name.country(), name.sector(), name.role());
        roles.findTitleOffice(name).ifPresent(person::learnOffice);
        appositions.findDescription(name).ifPresent(description -> roles.tell(person, description.head()));
        holder.ifPresent(h -> {
            person.learn(Optional.empty(), h.sector(), h.role());
            h.role().ifPresent(role -> person.learnOffice(Office.of(role, Set.of())));
        });
        person.learnGender(genderOf(name));
    }

    /** By the form of address before the name, else by the given name. */
    private Gender genderOf(Mention name) {
        int before = name.range().first() - 1;
        Gender addressed = before >= 0 && NameFinder.isHonorific(text.form(before))
                ? lexicon.gender(text.form(before))
                : Gender.UNKNOWN;
        int space = name.name().indexOf(' ');
        return addressed != Gender.UNKNOWN || space < 0
                ? addressed
                : lexicon.gender(name.name().substring(0, space));
    }
}
