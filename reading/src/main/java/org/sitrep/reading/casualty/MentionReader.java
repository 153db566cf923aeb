// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.NameFolding;
import org.sitrep.reading.actor.lexicon.Gender;
import org.sitrep.reading.syntax.Definiteness;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;

/** Reads what a phrase says of the one person it means. */
final class MentionReader {

    /** In tokens behind a name, how far an age between commas may stand: "Dana Orlov, 34,". */
    private static final int TOKENS_TO_AGE = 2;

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;
    /** Actors by the last token of their mentions. */
    private final Map<Integer, Actor> actors = new HashMap<>();

    MentionReader(AnnotatedText text, CasualtyLexicon lexicon, List<Actor> found) {
        this.text = text;
        this.lexicon = lexicon;
        for (Actor actor : found) {
            actor.mentions().forEach(span -> actors.putIfAbsent(text.headOf(text.tokensIn(span)), actor));
        }
    }

    /** Empty where it means no person, or several. */
    Optional<Mention> read(int token) {
        int head = antecedent(token);
        Tag tag = text.tag(head);
        if (tag == Tag.PRP) {
            return pronoun(head);
        }
        Optional<Actor> actor = Optional.ofNullable(actors.get(head)).filter(each -> each.kind() == ActorKind.PERSON);
        if (tag.isProperNoun() && !isNounInHeading(head)) {
            boolean person = actor.isPresent() || text.entity(head) == EntityTag.PERSON;
            return person ? Optional.of(named(head, head, actor)) : Optional.empty();
        }
        boolean year = text.lower(head).endsWith("old") && age(head).isPresent();
        boolean noun = (tag == Tag.NN || tag == Tag.NNP)
                && lexicon.isPerson(text.lemma(head).toLowerCase(Locale.ROOT));
        return year || noun ? Optional.of(described(head, actor)) : Optional.empty();
    }

    /** The tagger takes "Man" at the head of a headline for a name. */
    private boolean isNounInHeading(int head) {
        return text.tag(head) == Tag.NNP
                && lexicon.is("person", text.lower(head))
                && text.entity(head) != EntityTag.PERSON;
    }

    /** "Who" means the noun before it, "himself" the doer. */
    private int antecedent(int token) {
        Tag tag = text.tag(token);
        int verb = text.head(token);
        if ((tag == Tag.WP || tag == Tag.WDT) && verb >= 0) {
            int clause = verb;
            while (text.isRelation(clause, Relation.CONJ)) {
                clause = text.head(clause);
            }
            boolean relative = text.isRelation(clause, Relation.ACL_RELCL) || text.head(clause) == token - 1;
            return relative ? text.head(clause) : token;
        }
        if (lexicon.is("reflexive", text.lower(token)) && verb >= 0) {
            OptionalInt doer = new Predicate(text, verbOf(token)).findSubject();
            return doer.isPresent() && doer.getAsInt() != token ? antecedent(doer.getAsInt()) : token;
        }
        return token;
    }

    private int verbOf(int token) {
        int at = text.head(token);
        while (text.head(at) >= 0 && !text.tag(at).isVerb()) {
            at = text.head(at);
        }
        return at;
    }

    private Optional<Mention> pronoun(int head) {
        Gender gender = switch (text.lower(head)) {
            case "he", "him", "himself" -> Gender.MALE;
            case "she", "her", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
        Optional<String> actor = Optional.ofNullable(actors.get(head)).map(Actor::id);
        return gender == Gender.UNKNOWN
                ? Optional.empty()
                : Optional.of(
                        new Mention(head, Set.of(), actor, gender, Optional.empty(), Optional.empty(), false, true));
    }

    private Mention named(int head, int name, Optional<Actor> actor) {
        Set<String> names = names(name);
        Gender gender = names.stream()
                .map(lexicon.actors()::gender)
                .filter(each -> each != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
        return new Mention(head, names, actor.map(Actor::id), gender, age(head), Optional.empty(), false, false);
    }

    private Set<String> names(int head) {
        Set<String> names = new LinkedHashSet<>();
        for (int token = text.subtree(head).first(); token <= head; token++) {
            boolean part = token == head || text.head(token) == head && text.isRelation(token, Relation.COMPOUND);
            if (part && text.tag(token).isProperNoun()) {
                names.add(NameFolding.fold(text.form(token)));
            }
        }
        return names;
    }

    private Mention described(int head, Optional<Actor> actor) {
        NounPhrase phrase = new NounPhrase(text, head);
        OptionalInt apposition = phrase.findApposition();
        boolean named =
                apposition.isPresent() && text.tag(apposition.getAsInt()).isProperNoun();
        String noun = text.lower(head);
        return new Mention(
                head,
                named ? names(apposition.getAsInt()) : Set.of(),
                actor.map(Actor::id),
                lexicon.actors().gender(noun),
                age(head),
                Optional.of(noun).filter(word -> !word.endsWith("old")),
                isFresh(head),
                phrase.definiteness() == Definiteness.DEFINITE);
    }

    private boolean isFresh(int head) {
        for (int token = text.subtree(head).first(); token < head; token++) {
            if (lexicon.is("another", text.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "A 17-year-old boy", "Dana Orlov, 34,". */
    private Optional<String> age(int head) {
        TokenRange range = text.subtree(head);
        for (int token = range.first(); token < head; token++) {
            boolean year = token + 2 < text.size() && text.lower(token + 2).startsWith("year");
            boolean joined =
                    year || token + 1 < text.size() && text.lower(token + 1).startsWith("year");
            if (text.tag(token) == Tag.CD && joined) {
                return Optional.of(text.lower(token));
            }
        }
        for (int token = range.first(); token <= head; token++) {
            String word = text.lower(token);
            if (word.contains("-year-old")) {
                return Optional.of(word.substring(0, word.indexOf('-')));
            }
        }
        int age = head + TOKENS_TO_AGE;
        boolean set = age < text.size() && text.tag(age - 1) == Tag.COMMA && text.tag(age) == Tag.CD;
        boolean closed = age + 1 >= text.size() || !text.tag(age + 1).isNoun();
        return set && closed ? Optional.of(text.lower(age)) : Optional.empty();
    }
}
