// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.context.SetOffText;
import org.sitrep.reading.actor.lexicon.Gender;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/** The actors mentioned so far, any of whom a pronoun or a description may mean. Not thread-safe. */
public final class Salience {

    /** How many sentences of running text back a pronoun, or "the country", may reach. Set by hand while reading development texts. */
    private static final int PRONOUN_SENTENCES = 3;

    /** How many back "the agency" may reach: a body is called so through most of a report. Set by hand, too. */
    private static final int BODY_SENTENCES = 40;

    /** How many mentions back a pronoun may reach. No candidate further back won in development texts; keeps the work linear. */
    private static final int PRONOUN_MENTIONS = 40;

    /** How many mentions back a description may reach. As above. */
    private static final int DESCRIPTION_MENTIONS = 400;

    private static final Words MALE = Words.of("he", "him", "his", "himself");
    private static final Words FEMALE = Words.of("she", "her", "herself");

    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM);

    private final AnnotatedText text;
    private final SetOffText setOffText;
    private final Tellers tellers;
    private final Prominence prominence;
    private final BodyNouns bodyNouns = BodyNouns.get();
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(Mention mention, ActorBuilder actor) {

        boolean isNameless() {
            return actor.name().equals(mention.name());
        }
    }

    public Salience(AnnotatedText text) {
        this.text = text;
        this.tellers = new Tellers(text);
        this.setOffText = new SetOffText(text);
        this.prominence = new Prominence(text, tellers);
    }

    /** Adds a mention, in text order, with the actor it means. */
    public void add(Mention mention, ActorBuilder actor) {
        candidates.add(new Candidate(mention, actor));
    }

    /** The actor a third-person pronoun means. */
    public Optional<ActorBuilder> findAntecedent(Mention pronoun) {
        String form = text.lower(pronoun.head());
        if (MALE.has(form) || FEMALE.has(form)) {
            return findPerson(pronoun, MALE.has(form) ? Gender.MALE : Gender.FEMALE);
        }
        return form.startsWith("it")
                ? findNear(pronoun, Salience::isNeuter)
                : findNear(pronoun, actor -> actor.count() != Count.ONE)
                        .or(() -> findTeller(pronoun).filter(Salience::isNeuter));
    }

    /** Whoever tells the clause of a pronoun: "the ministry said they had fired". */
    private Optional<ActorBuilder> findTeller(Mention pronoun) {
        OptionalInt teller = tellers.find(pronoun.head());
        return candidates.reversed().stream()
                .limit(PRONOUN_MENTIONS)
                .filter(candidate -> teller.isPresent() && candidate.mention().head() == teller.getAsInt())
                .findFirst()
                .map(Candidate::actor);
    }

    private Optional<ActorBuilder> findPerson(Mention pronoun, Gender gender) {
        Optional<ActorBuilder> person = findNear(
                pronoun,
                actor -> actor.kind() == ActorKind.PERSON
                        && (actor.gender() == gender || actor.gender() == Gender.UNKNOWN));
        person.ifPresent(actor -> actor.learnGender(gender));
        return person;
    }

    private static boolean isNeuter(ActorBuilder actor) {
        return actor.kind() == ActorKind.ORGANIZATION
                || actor.kind() == ActorKind.COUNTRY
                || actor.count() == Count.COLLECTIVE && !actor.isOfStates();
    }

    /** The actor a description with "the" means: a country, a body of that sort, or the holder of that office. */
    public Optional<ActorBuilder> findDescribed(Mention description, Office office) {
        String noun = text.lemma(description.head()).toLowerCase(Locale.ROOT);
        if (CoreferenceWords.COUNTRY.has(noun) && text.tag(description.head()) == Tag.NN) {
            return findNear(
                    description, actor -> actor.kind() == ActorKind.COUNTRY && countriesAgree(actor, description));
        }
        if (bodyNouns.has(noun) && text.tag(description.head()).isPluralNoun()) {
            return Optional.empty();
        }
        if (bodyNouns.has(noun)) {
            return findBest(
                    description,
                    BODY_SENTENCES,
                    DESCRIPTION_MENTIONS,
                    actor -> isBody(actor)
                            && countriesAgree(actor, description)
                            && bodyNouns.fits(noun, actor.name())
                            && (!isArmed(description) || actor.kind() == ActorKind.GROUP));
        }
        if (description.plural()) {
            return Optional.empty();
        }
        return findBest(
                description,
                Integer.MAX_VALUE,
                DESCRIPTION_MENTIONS,
                actor -> actor.kind() == ActorKind.PERSON
                        && countriesAgree(actor, description)
                        && (actor.holds(office) || isLeader(noun, description) && actor.leadsState()));
    }

    /** "The Norwegian leader", who holds whichever of the highest offices. */
    private static boolean isLeader(String noun, Mention description) {
        return noun.equals("leader")
                && description.country().isPresent()
                && description.name().indexOf(' ') == description.name().lastIndexOf(' ');
    }

    /** "The militant group" is no agency. */
    private static boolean isArmed(Mention description) {
        return description.sector().filter(ARMED::contains).isPresent();
    }

    private static boolean isBody(ActorBuilder actor) {
        return actor.kind() != ActorKind.PERSON
                && actor.kind() != ActorKind.COUNTRY
                && (actor.count() == Count.ONE || actor.kind() == ActorKind.GROUP && !actor.isNameless());
    }

    private static boolean countriesAgree(ActorBuilder actor, Mention description) {
        return description.country().isEmpty() || actor.country().equals(description.country());
    }

    /** The actors that fit a description and were mentioned in an earlier sentence, at most so many back. */
    public Set<ActorBuilder> listEarlier(
            Mention description, int maxSentences, BiPredicate<Mention, ActorBuilder> fits) {
        Set<ActorBuilder> fitting = new LinkedHashSet<>();
        for (Candidate candidate : candidates.reversed()) {
            int sentences = setOffText.distance(candidate.mention().head(), description.head());
            if (sentences > maxSentences) {
                break;
            }
            if (sentences > 0 && fits.test(candidate.mention(), candidate.actor())) {
                fitting.add(candidate.actor());
            }
        }
        return fitting;
    }

    /** Whether the sentence of a description has mentioned somebody already, whom it would not call by another name. */
    public boolean isInSentence(ActorBuilder actor, Mention description) {
        return candidates.reversed().stream()
                .takeWhile(candidate -> setOffText.distance(candidate.mention().head(), description.head()) == 0)
                .anyMatch(candidate -> candidate.actor() == actor);
    }

    /** Whether it is the subject of a verb of speech. */
    public boolean isSpeaker(int head) {
        return prominence.isSpeaker(head);
    }

    private Optional<ActorBuilder> findNear(Mention mention, Predicate<ActorBuilder> fits) {
        return findBest(mention, PRONOUN_SENTENCES, PRONOUN_MENTIONS, fits);
    }

    /** The most prominent actor that fits, at most so many sentences and mentions back. */
    private Optional<ActorBuilder> findBest(
            Mention mention, int maxSentences, int maxMentions, Predicate<ActorBuilder> fits) {
        Optional<ActorBuilder> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        int last = Math.max(0, candidates.size() - maxMentions);
        for (int i = candidates.size() - 1; i >= last; i--) {
            Candidate candidate = candidates.get(i);
            int sentences = setOffText.distance(candidate.mention().head(), mention.head());
            if (sentences > maxSentences) {
                break;
            }
            int mentions = candidates.size() - i;
            double score = prominence.score(candidate.mention(), mention, candidate.isNameless(), sentences, mentions)
                    + prominence.agreement(candidate.actor().count(), candidate.mention(), mention);
            if (score > bestScore && fits.test(candidate.actor()) && isInReach(candidate.mention(), mention)) {
                best = Optional.of(candidate.actor());
                bestScore = score;
            }
        }
        return best;
    }

    private boolean isInReach(Mention candidate, Mention mention) {
        boolean pronoun = mention.sort() == Mention.Sort.PRONOUN;
        return !isBound(candidate, mention) && (!pronoun || setOffText.isInReach(candidate.head(), mention.head()));
    }

    /** Subject and object of one verb do not mean the same, unless the object says "himself". */
    private boolean isBound(Mention candidate, Mention mention) {
        boolean possessive = text.isRelation(mention.head(), Relation.NMOD_POSS);
        boolean reflexive = text.lower(mention.head()).endsWith("self");
        return !possessive
                && !reflexive
                && text.head(candidate.head()) == text.head(mention.head())
                && text.head(mention.head()) != AnnotatedText.ROOT;
    }
}
