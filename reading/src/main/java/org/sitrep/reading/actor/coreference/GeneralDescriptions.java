// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.actor.coreference.GeneralNouns.GeneralNoun;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.CountryWords;
import org.sitrep.reading.actor.lexicon.Gender;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.salience.ActorBuilder;
import org.sitrep.reading.actor.salience.CoreferenceWords;
import org.sitrep.reading.actor.salience.Salience;
import org.sitrep.record.actor.ActorKind;

/** Resolves "the diplomat", "the suspect", "the 34-year-old" where just one such person has been named lately. */
final class GeneralDescriptions {

    /** How many sentences of running text back "the man" may reach, as a pronoun does. Set by hand. */
    private static final int ANYONE_SENTENCES = 3;

    /** How many back "the diplomat" may reach, which tells more. Set by hand. */
    private static final int HOLDER_SENTENCES = 8;

    /** What tells which of several it is: "the man in the boat", "the man who left", "the army commander". */
    private static final Relations RESTRICTIVE = Relations.of(
            Relation.NMOD, Relation.NMOD_POSS, Relation.ACL, Relation.ACL_RELCL, Relation.COMPOUND, Relation.NUMMOD);

    private static final Relations SUFFERERS = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);

    private static final Relations BESIDE = Relations.of(Relation.CONJ, Relation.APPOS);

    private final GeneralNouns nouns = GeneralNouns.get();
    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final Salience salience;

    GeneralDescriptions(AnnotatedText text, ActorLexicon lexicon, Salience salience) {
        this.text = text;
        this.lexicon = lexicon;
        this.salience = salience;
    }

    /** The one person whom a description with "the" may mean. */
    Optional<ActorBuilder> find(Mention description) {
        if (description.plural()) {
            return Optional.empty();
        }
        String lemma = text.lemma(description.head()).toLowerCase(Locale.ROOT);
        return nouns.find(lemma)
                .filter(noun -> noun.isKin() ? countsChildren(description) : !isRestricted(description))
                .flatMap(noun -> find(description, noun, lexicon.gender(lemma)));
    }

    private Optional<ActorBuilder> find(Mention description, GeneralNoun noun, Gender gender) {
        int sentences = noun.isOfAnyone() ? ANYONE_SENTENCES : HOLDER_SENTENCES;
        Set<ActorBuilder> fitting = salience.listEarlier(
                description,
                sentences,
                (mention, actor) -> fits(actor, description, noun, gender)
                        && (!noun.isOfAnyone() || !isSource(mention))
                        && (!noun.needsCustody() || isInCustody(mention)));
        Optional<ActorBuilder> only = only(fitting).or(() -> findByGender(fitting, gender));
        only.ifPresent(person -> person.learnGender(gender));
        return only.filter(person -> !salience.isInSentence(person, description));
    }

    /** Of several people known by name the one whose name tells the gender. */
    private static Optional<ActorBuilder> findByGender(Set<ActorBuilder> fitting, Gender gender) {
        boolean named = gender != Gender.UNKNOWN && fitting.stream().noneMatch(ActorBuilder::isNameless);
        return named
                ? only(fitting.stream()
                        .filter(actor -> actor.gender() == gender)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static Optional<ActorBuilder> only(Set<ActorBuilder> actors) {
        return actors.size() == 1 ? actors.stream().findFirst() : Optional.empty();
    }

    /** Whether somebody only says something, "Dana Orlov said", also as one of two names the parser joined. */
    private boolean isSource(Mention person) {
        int head = person.head();
        return salience.isSpeaker(head) || text.isRelation(head, Relation.APPOS) && salience.isSpeaker(text.head(head));
    }

    private static boolean fits(ActorBuilder actor, Mention description, GeneralNoun noun, Gender gender) {
        boolean sameGender = gender == Gender.UNKNOWN || actor.gender() == Gender.UNKNOWN || actor.gender() == gender;
        boolean sameCountry = description.country().isEmpty() || actor.country().equals(description.country());
        return actor.kind() == ActorKind.PERSON && sameGender && sameCountry && noun.fits(actor);
    }

    /** "Arrested Dana Orlov", "Dana Orlov was charged". */
    private boolean isInCustody(Mention person) {
        int head = person.head();
        int noun = BESIDE.has(text.relation(head)) ? text.head(head) : head;
        int verb = text.head(noun);
        return verb != AnnotatedText.ROOT
                && SUFFERERS.has(text.relation(noun))
                && CoreferenceWords.CUSTODY_VERB.has(text.lemma(verb));
    }

    private boolean isRestricted(Mention description) {
        for (int child : text.children(description.head())) {
            boolean restrictive = RESTRICTIVE.has(text.relation(child)) || isDistinguishing(child);
            if (restrictive && !isInAge(child, description)) {
                return true;
            }
        }
        return isHyphenated(description.head());
    }

    /** "The man-made lake". */
    private boolean isHyphenated(int noun) {
        return noun + 1 < text.size() && text.form(noun + 1).equals("-") && text.start(noun + 1) == text.end(noun);
    }

    /** The number and "year" of "34-year-old". */
    private boolean isInAge(int token, Mention description) {
        return text.lemma(description.head()).equals("old")
                && description.range().contains(token);
    }

    /** "The other man"; but "the young man", "the Danish diplomat". */
    private boolean isDistinguishing(int child) {
        return text.isRelation(child, Relation.AMOD)
                && !CoreferenceWords.PLAIN_ADJECTIVE.has(text.lower(child))
                && CountryWords.find(text.form(child)).isEmpty();
    }

    /** "The father of two", "the mother of three children". */
    private boolean countsChildren(Mention description) {
        OptionalInt of = text.findChild(description.head(), Relation.NMOD);
        return of.isPresent()
                && (text.tag(of.getAsInt()) == Tag.CD
                        || text.findChild(of.getAsInt(), Relation.NUMMOD).isPresent());
    }
}
