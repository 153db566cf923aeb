// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.language.AnnotatedText;

/** Puts a question of the specification to the views, and prints the answer: words as they stand, "-" for none. */
final class Questions {

    private static final String NONE = "-";

    static final List<String> ALL = List.of(
            "subject",
            "object",
            "agent",
            "voice",
            "tense",
            "finiteness",
            "negated",
            "reported",
            "conditional",
            "asked",
            "complements",
            "obliques",
            "definiteness",
            "possessor",
            "of",
            "meant",
            "phrases",
            "compounds",
            "adjectives",
            "conjuncts",
            "apposition",
            "extent",
            "role",
            "preposition",
            "verb");

    private Questions() {}

    static String answer(AnnotatedText text, int token, String question) {
        Predicate predicate = new Predicate(text, token);
        NounPhrase phrase = new NounPhrase(text, token);
        return switch (question) {
            case "subject" -> word(text, predicate.findSubject());
            case "object" -> word(text, predicate.findObject());
            case "agent" -> word(text, predicate.findAgent());
            case "voice" -> predicate.voice().name();
            case "tense" -> predicate.tense().name();
            case "finiteness" -> predicate.finiteness().name();
            case "negated" -> String.valueOf(predicate.isNegated());
            case "reported" -> String.valueOf(predicate.isReported());
            case "conditional" -> String.valueOf(predicate.isConditional());
            case "asked" -> String.valueOf(predicate.isAsked());
            case "complements" ->
                joined(predicate.complements().stream()
                        .map(clause -> clause.form() + " " + introduced(text, clause.introducer(), clause.head())));
            case "content" -> word(text, predicate.findContentClause());
            case "noun before to" -> word(text, predicate.findNounBeforeTo());
            case "subjunctive" -> String.valueOf(predicate.isSubjunctive());
            case "obliques" -> phrases(text, predicate.obliques());
            case "definiteness" -> phrase.definiteness().name();
            case "possessor" -> word(text, phrase.findPossessor());
            case "of" -> word(text, phrase.findOf());
            case "meant" -> text.form(phrase.meant());
            case "phrases" -> phrases(text, phrase.prepositionalPhrases());
            case "compounds" -> words(text, phrase.compounds());
            case "adjectives" -> words(text, phrase.adjectives());
            case "conjuncts" -> words(text, phrase.conjuncts());
            case "apposition" -> word(text, phrase.findApposition());
            case "extent" -> text.span(phrase.extent()).text();
            case "role" -> phrase.role().name();
            case "preposition" -> phrase.preposition().isEmpty() ? NONE : phrase.preposition();
            case "verb" -> word(text, phrase.findVerb());
            default -> throw new IllegalArgumentException("There is no question \"" + question + "\".");
        };
    }

    private static String word(AnnotatedText text, OptionalInt token) {
        return token.isPresent() ? text.form(token.getAsInt()) : NONE;
    }

    private static String words(AnnotatedText text, List<Integer> tokens) {
        return joined(tokens.stream().map(text::form));
    }

    private static String phrases(AnnotatedText text, List<PrepositionalPhrase> phrases) {
        return joined(phrases.stream().map(phrase -> introduced(text, phrase.preposition(), phrase.head())));
    }

    private static String introduced(AnnotatedText text, String introducer, int head) {
        return introducer.isEmpty() ? text.form(head) : introducer + " " + text.form(head);
    }

    private static String joined(Stream<String> words) {
        return words.collect(
                Collectors.collectingAndThen(Collectors.joining(", "), line -> line.isEmpty() ? NONE : line));
    }
}
