// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.ActorKind;

/** Who was spoken of last, and so may be meant by a pronoun or a description. Not thread-safe. */
final class Salience {

    private static final int WINDOW = 40;
    private static final int SENTENCES = 3;
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "herself");
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

    private final AnnotatedText text;
    private final List<Noted> noted = new ArrayList<>();

    private record Noted(Mention mention, Sketch sketch) {}

    Salience(AnnotatedText text) {
        this.text = text;
    }

    void note(Mention mention, Sketch sketch) {
        noted.add(new Noted(mention, sketch));
    }

    /** Whom a pronoun of the third person means. */
    Optional<Sketch> antecedent(Mention pronoun) {
        String form = text.lower(pronoun.head());
        if (MALE.contains(form) || FEMALE.contains(form)) {
            Sketch.Gender gender = MALE.contains(form) ? Sketch.Gender.MALE : Sketch.Gender.FEMALE;
            Optional<Sketch> person = best(
                    pronoun,
                    sketch -> sketch.kind() == ActorKind.PERSON
                            && (sketch.gender() == gender || sketch.gender() == Sketch.Gender.UNKNOWN));
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
        return best(pronoun, Sketch::isPlural);
    }

    /** Whom a description with "the" means: somebody with that role, or a body of that sort. */
    Optional<Sketch> described(Mention description) {
        String noun = text.lemma(description.head()).toLowerCase(Locale.ROOT);
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
                        && sketch.role().map(role -> hasNoun(role, noun)).orElse(false));
    }

    private static boolean countriesAgree(Sketch sketch, Mention description) {
        return description.country().isEmpty() || sketch.country().equals(description.country());
    }

    private static boolean hasNoun(String role, String noun) {
        String[] words = role.toLowerCase(Locale.ROOT).split("[ -]");
        for (String word : words) {
            if (word.equals(noun)) {
                return true;
            }
        }
        return false;
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

    private Optional<Sketch> best(Mention mention, Predicate<Sketch> fits) {
        return best(mention, SENTENCES, fits);
    }

    private Optional<Sketch> best(Mention mention, int sentences, Predicate<Sketch> fits) {
        int here = text.sentenceOf(mention.head());
        Optional<Sketch> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        int last = Math.max(0, noted.size() - WINDOW * (sentences > SENTENCES ? 10 : 1));
        for (int i = noted.size() - 1; i >= last; i--) {
            Noted candidate = noted.get(i);
            int distance = here - text.sentenceOf(candidate.mention().head());
            if (distance > sentences) {
                break;
            }
            double score = score(candidate, mention, distance) - 0.05 * (noted.size() - i);
            if (score > bestScore && fits.test(candidate.sketch()) && !isBound(candidate.mention(), mention)) {
                best = Optional.of(candidate.sketch());
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Noted candidate, Mention mention, int distance) {
        int head = candidate.mention().head();
        double score = -1.5 * distance;
        if (text.relation(head).startsWith("nsubj")) {
            score += text.head(head) != AnnotatedText.ROOT && text.isRelation(text.head(head), "root") ? 2 : 1.2;
        } else if (text.isRelation(head, "nmod:poss")
                || text.isRelation(head, "amod")
                || text.isRelation(head, "compound")) {
            score -= 0.6;
        }
        if (candidate.mention().sort() == Mention.Sort.DESCRIPTION) {
            score -= 0.3;
        }
        boolean sameRelation = text.relation(head).equals(text.relation(mention.head()));
        return sameRelation ? score + 0.3 : score;
    }

    /** Subject and object of one verb do not mean the same, unless the object says "himself". */
    private boolean isBound(Mention candidate, Mention pronoun) {
        boolean possessive = text.isRelation(pronoun.head(), "nmod:poss");
        boolean reflexive = text.lower(pronoun.head()).endsWith("self");
        return !possessive
                && !reflexive
                && text.head(candidate.head()) == text.head(pronoun.head())
                && text.head(pronoun.head()) != AnnotatedText.ROOT;
    }
}
