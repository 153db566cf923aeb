// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.mention.Gender;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.mention.SetOffText;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.record.actor.ActorKind;

/** Who was spoken of last, and so may be meant by a pronoun or a description. Not thread-safe. */
final class Salience {

    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.IOBJ, Relation.OBL, Relation.OBL_NPMOD, Relation.OBL_TMOD, Relation.NMOD, Relation.CONJ);
    private static final Words CLOSING_QUOTES = Words.of("”", "\"", "''");

    private static final int WINDOW = 40;
    private static final int SENTENCES = 3;
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "herself");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "kingdom");
    private static final Set<String> BLOCS = Set.of(
            "bloc",
            "alliance",
            "agency",
            "organization",
            "organisation",
            "group",
            "movement",
            "company",
            "union",
            "commission",
            "court",
            "ministry",
            "council",
            "newspaper",
            "broadcaster",
            "watchdog");

    /** Nouns for those of whom a report tells more often than it lets them speak. */
    private static final Set<String> KIN = Set.of(
            "child",
            "son",
            "daughter",
            "husband",
            "wife",
            "mother",
            "father",
            "boy",
            "girl",
            "victim",
            "patient",
            "family",
            "people",
            "public",
            "citizen",
            "person");

    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "announce",
            "claim",
            "argue",
            "warn",
            "write",
            "ask",
            "insist",
            "stress",
            "declare",
            "note",
            "explain",
            "state",
            "admit",
            "deny",
            "tweet",
            "post",
            "report",
            "continue",
            "recall",
            "reply",
            "respond",
            "describe",
            "call",
            "accuse",
            "urge",
            "demand",
            "acknowledge",
            "emphasize",
            "emphasise",
            "allege");

    private final AnnotatedText text;
    private final SetOffText asides;
    private final List<Noted> noted = new ArrayList<>();

    private record Noted(Mention mention, ActorBuilder sketch) {}

    Salience(AnnotatedText text) {
        this.text = text;
        this.asides = new SetOffText(text);
    }

    void note(Mention mention, ActorBuilder sketch) {
        noted.add(new Noted(mention, sketch));
    }

    /** Whom a pronoun of the third person means. */
    Optional<ActorBuilder> antecedent(Mention pronoun) {
        String form = text.lower(pronoun.head());
        if (MALE.contains(form) || FEMALE.contains(form)) {
            Gender gender = MALE.contains(form) ? Gender.MALE : Gender.FEMALE;
            Optional<ActorBuilder> person = best(
                    pronoun,
                    sketch -> sketch.kind() == ActorKind.PERSON
                            && (sketch.gender() == gender || sketch.gender() == Gender.UNKNOWN));
            person.ifPresent(sketch -> sketch.learnGender(gender));
            return person;
        }
        if (form.startsWith("it")) {
            return best(
                    pronoun,
                    sketch -> sketch.kind() == ActorKind.ORGANIZATION
                            || sketch.kind() == ActorKind.COUNTRY
                            || sketch.kind() == ActorKind.GROUP && !sketch.isPlural());
        }
        return best(pronoun, ActorBuilder::isPlural);
    }

    /** Whom a description with "the" means: somebody with that role, or a body of that sort. */
    Optional<ActorBuilder> described(Mention description, Office office) {
        String noun = text.lemma(description.head()).toLowerCase(Locale.ROOT);
        if (COUNTRIES.contains(noun) && text.tag(description.head()) == Tag.NN) {
            return best(
                    description, sketch -> sketch.kind() == ActorKind.COUNTRY && countriesAgree(sketch, description));
        }
        if (BLOCS.contains(noun)) {
            return best(
                    description,
                    WINDOW,
                    sketch -> sketch.kind() != ActorKind.PERSON
                            && sketch.kind() != ActorKind.COUNTRY
                            && countriesAgree(sketch, description)
                            && (!sketch.isPlural() || sketch.kind() == ActorKind.GROUP)
                            && isSort(sketch.name(), noun));
        }
        if (description.plural()) {
            return Optional.empty();
        }
        return best(
                description,
                Integer.MAX_VALUE,
                sketch -> sketch.kind() == ActorKind.PERSON
                        && countriesAgree(sketch, description)
                        && sketch.holds(office));
    }

    private static boolean countriesAgree(ActorBuilder sketch, Mention description) {
        return description.country().isEmpty() || sketch.country().equals(description.country());
    }

    /** "The bloc" is the Union, "the agency" a body of that name, "the alliance" NATO. */
    private static boolean isSort(String name, String noun) {
        String plain = name.toLowerCase(Locale.ROOT);
        return switch (noun) {
            case "bloc" -> plain.contains("union") || plain.contains("asean");
            case "alliance" -> plain.contains("nato") || plain.contains("alliance");
            case "group",
                    "movement",
                    "organization",
                    "organisation",
                    "company",
                    "watchdog",
                    "newspaper",
                    "broadcaster" -> true;
            default -> plain.contains(noun);
        };
    }

    private Optional<ActorBuilder> best(Mention mention, Predicate<ActorBuilder> fits) {
        return best(mention, SENTENCES, fits);
    }

    private Optional<ActorBuilder> best(Mention mention, int sentences, Predicate<ActorBuilder> fits) {
        Optional<ActorBuilder> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        int last = Math.max(0, noted.size() - WINDOW * (sentences > SENTENCES ? 10 : 1));
        for (int i = noted.size() - 1; i >= last; i--) {
            Noted candidate = noted.get(i);
            int distance = asides.distance(candidate.mention().head(), mention.head());
            if (distance > sentences) {
                break;
            }
            double score = score(candidate, mention, distance) - 0.05 * (noted.size() - i);
            if (score > bestScore && fits.test(candidate.sketch()) && isInReach(candidate.mention(), mention)) {
                best = Optional.of(candidate.sketch());
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Noted candidate, Mention mention, int distance) {
        int head = candidate.mention().head();
        double score = -1.5 * distance;
        if (isSubject(head)) {
            score += text.head(head) != AnnotatedText.ROOT && text.isRelation(text.head(head), Relation.ROOT) ? 2 : 1.2;
            score += isSpeaker(head) ? speakerBonus(mention.head()) : 0;
            score -= isTold(head, mention.head()) ? 1.5 : 0;
        } else if (text.isRelation(head, Relation.NMOD_POSS)
                || text.isRelation(head, Relation.AMOD)
                || text.isRelation(head, Relation.COMPOUND)) {
            score -= 0.6;
        } else if (OBJECTS.has(text.relation(head))) {
            score -= 0.4;
        }
        boolean nameless = candidate.sketch().name().equals(candidate.mention().name());
        if (candidate.mention().sort() == Mention.Sort.DESCRIPTION && nameless) {
            score -= KIN.contains(text.lemma(head)) && mention.sort() == Mention.Sort.PRONOUN ? 1.5 : 0.3;
        }
        boolean sameRelation = text.relation(head) == text.relation(mention.head());
        return sameRelation ? score + 0.3 : score;
    }

    /** Who spoke speaks on, most of all beside a closing quotation mark: "…," he said. */
    private double speakerBonus(int pronoun) {
        if (!isSpeaker(pronoun)) {
            return 0.3;
        }
        int first = Math.min(pronoun, text.head(pronoun));
        boolean tag = first > 0 && CLOSING_QUOTES.has(text.form(first - 1));
        return tag ? 1.5 : 1.0;
    }

    /** Whether a subject stands in what the pronoun says: "the envoy had left, he said". */
    private boolean isTold(int subject, int pronoun) {
        int verb = text.head(pronoun);
        int told = text.head(subject);
        if (!isSpeaker(pronoun) || told == AnnotatedText.ROOT || told == verb) {
            return false;
        }
        return text.head(told) == verb && text.isRelation(told, Relation.CCOMP)
                || text.head(verb) == told && text.isRelation(verb, Relation.PARATAXIS);
    }

    private boolean isSpeaker(int head) {
        int verb = text.head(head);
        return verb != AnnotatedText.ROOT && isSubject(head) && SPEECH.contains(text.lemma(verb));
    }

    /** A subject; also what a tree takes for the object of "said", which has none that is somebody: ", said the envoy." */
    private boolean isSubject(int head) {
        int verb = text.head(head);
        boolean inverted = verb != AnnotatedText.ROOT
                && text.isRelation(head, Relation.OBJ)
                && text.lemma(verb).equals("say");
        return inverted || text.relation(head).isNominalSubject();
    }

    private boolean isInReach(Mention candidate, Mention mention) {
        boolean pronoun = mention.sort() == Mention.Sort.PRONOUN;
        return !isBound(candidate, mention) && (!pronoun || asides.isInReach(candidate.head(), mention.head()));
    }

    /** Subject and object of one verb do not mean the same, unless the object says "himself". */
    private boolean isBound(Mention candidate, Mention pronoun) {
        boolean possessive = text.isRelation(pronoun.head(), Relation.NMOD_POSS);
        boolean reflexive = text.lower(pronoun.head()).endsWith("self");
        return !possessive
                && !reflexive
                && text.head(candidate.head()) == text.head(pronoun.head())
                && text.head(pronoun.head()) != AnnotatedText.ROOT;
    }
}
