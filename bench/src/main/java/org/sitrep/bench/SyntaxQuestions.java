// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;

/**
 * Puts every question of grammar to every token of the texts given: {@code SyntaxQuestions TEXTS...}, each a folder or JSON lines. It prints
 * texts, tokens, questions that ended in an exception by place, and how often some of the answers were given. It ends with status 1 where a
 * question failed.
 */
public final class SyntaxQuestions {

    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private long texts;
    private long tokens;

    private SyntaxQuestions() {}

    public static void main(String[] args) {
        Annotator annotator = Annotator.load();
        SyntaxQuestions questions = new SyntaxQuestions();
        for (String place : args) {
            Texts.list(place, Integer.MAX_VALUE).forEach(text -> questions.ask(annotator.annotate(text)));
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d texts, %,d tokens so far, failures %s%n",
                    place,
                    questions.texts,
                    questions.tokens,
                    questions.failures);
        }
        System.out.println(questions.answers);
        System.exit(questions.failures.isEmpty() ? 0 : 1);
    }

    private void ask(AnnotatedText text) {
        texts++;
        for (int token = 0; token < text.size(); token++) {
            tokens++;
            Predicate predicate = new Predicate(text, token);
            NounPhrase phrase = new NounPhrase(text, token);
            attempt(token, at -> askVerb(predicate));
            attempt(token, at -> askClause(predicate));
            attempt(token, at -> askWithin(phrase));
            attempt(token, at -> askAround(phrase));
        }
    }

    private void attempt(int token, Consumer<Integer> question) {
        try {
            question.accept(token);
        } catch (RuntimeException | StackOverflowError e) {
            failures.merge(e.getClass().getName() + " at " + e.getStackTrace()[0], 1, Integer::sum);
        }
    }

    private void askVerb(Predicate predicate) {
        count(predicate.isVerb(), predicate.voice().name());
        count(predicate.isLexicalVerb(), predicate.tense().name());
        count(predicate.isPredicativeAdjective(), "predicative adjective");
        count(predicate.isBeforeObject(), "before object");
        count(predicate.isPluperfect() || predicate.isModalPerfect(), "pluperfect or modal perfect");
        count(predicate.isProgressive(), "progressive");
        count(predicate.isPast() || predicate.isPresent() || predicate.isPerfect(), "with tense");
        count(predicate.isVerb(), predicate.finiteness().name());
        count(predicate.findBeforeTo().isPresent() || predicate.findModal().isPresent(), "modal");
        count(predicate.isImperative() || predicate.isAsked(), "asked or ordered");
        count(predicate.isNegated(), "negated");
    }

    private void askClause(Predicate predicate) {
        count(predicate.findOwnSubject().isPresent(), "own subject");
        count(predicate.findSubject().isPresent(), "subject");
        count(predicate.findObject().isPresent(), "object");
        count(predicate.findAgent().isPresent(), "agent");
        count(predicate.isReported(), "reported");
        count(predicate.isConditional(), "conditional");
        count(predicate.findSharedHead().isPresent(), "shared head");
        count(predicate.findComplementClause().isPresent(), "complement clause");
        predicate.complements().forEach(clause -> count(true, "complement " + clause.form()));
        count(!predicate.obliques().isEmpty(), "obliques");
        predicate.clauseForm();
    }

    private void askWithin(NounPhrase phrase) {
        count(phrase.text().tag(phrase.head()).isNoun(), phrase.definiteness().name());
        count(phrase.findPossessor().isPresent(), "possessor");
        count(phrase.findOf().isPresent(), "of");
        count(phrase.findCounted().isPresent() && phrase.meant() >= 0, "counted");
        count(!phrase.prepositionalPhrases().isEmpty(), "prepositional phrases");
        count(!phrase.compounds().isEmpty(), "compounds");
        count(!phrase.adjectives().isEmpty(), "adjectives");
        count(phrase.findApposition().isPresent(), "apposition");
        count(phrase.extent().end() - phrase.extent().first() > 1, "extent of several words");
    }

    private void askAround(NounPhrase phrase) {
        count(phrase.conjuncts().size() > 1, "conjuncts");
        count(phrase.text().tag(phrase.head()).isNoun(), "role " + phrase.role());
        count(!phrase.preposition().isEmpty(), "preposition");
        count(phrase.findVerb().isPresent(), "verb");
    }

    private void count(boolean there, String answer) {
        if (there) {
            answers.merge(answer, 1, Integer::sum);
        }
    }
}
