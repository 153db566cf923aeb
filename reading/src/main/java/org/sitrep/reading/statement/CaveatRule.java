// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.SpeechAct;

/**
 * The reporter's own remark on what is known: "could not be independently verified", "it was not immediately clear whether", "did not
 * immediately respond".
 */
final class CaveatRule implements Rule {

    @Override
    public Optional<Draft> at(Clause clause, int token) {
        return unverified(clause, token).or(() -> unclear(clause, token)).or(() -> silent(clause, token));
    }

    private static Optional<Draft> unverified(Clause clause, int verb) {
        AnnotatedText text = clause.text();
        boolean fits = clause.isVerb(verb)
                && clause.lexicon().is("caveat-verb", text.lemma(verb))
                && (clause.isNegated(verb) || isUnable(text, verb))
                && (hasModal(text, verb) || isUnable(text, verb));
        if (!fits) {
            return Optional.empty();
        }
        OptionalInt object = clause.isPassive(verb) ? text.findChild(verb, "nsubj:pass") : text.findChild(verb, "obj");
        OptionalInt subject = object.isPresent() ? object : text.findChild(verb, "ccomp");
        return subject.isPresent()
                ? Optional.of(caveat(clause, verb, text.subtree(subject.getAsInt())))
                : Optional.empty();
    }

    private static boolean hasModal(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.lower(child).matches("can|could|ca|cannot")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnable(AnnotatedText text, int verb) {
        return text.isRelation(verb, "xcomp") && text.lower(text.head(verb)).equals("unable");
    }

    private static Optional<Draft> unclear(Clause clause, int adjective) {
        AnnotatedText text = clause.text();
        boolean unclear = text.lower(adjective).equals("unclear")
                || clause.lexicon().is("caveat-adjective", text.lower(adjective)) && clause.isNegated(adjective);
        boolean reported = text.isRelation(adjective, "ccomp") || text.isRelation(adjective, "xcomp");
        boolean impersonal = text.findChild(adjective, "nsubj").stream()
                .allMatch(subject -> text.lower(subject).equals("it"));
        if (!unclear || reported || !impersonal) {
            return Optional.empty();
        }
        for (int child : text.children(adjective)) {
            if (child > adjective && text.relation(child).matches("ccomp|csubj|advcl|dep|xcomp")) {
                return Optional.of(caveat(clause, adjective, text.subtree(child)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> silent(Clause clause, int verb) {
        AnnotatedText text = clause.text();
        boolean silence =
                clause.isVerb(verb) && clause.lexicon().is("silence-verb", text.lemma(verb)) && clause.isNegated(verb);
        boolean soon = false;
        for (int child : text.children(verb)) {
            soon |= text.lower(child).matches("immediately|yet");
        }
        OptionalInt subject = text.findChild(verb, "nsubj");
        if (!silence || !soon || subject.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(caveat(
                clause,
                verb,
                new TokenRange(
                        text.subtree(subject.getAsInt()).first(),
                        text.subtree(verb).end())));
    }

    private static Draft caveat(Clause clause, int head, TokenRange content) {
        AnnotatedText text = clause.text();
        int first = head;
        while (first > 0
                && text.sentenceOf(first - 1) == text.sentenceOf(head)
                && text.head(first - 1) == head
                && text.relation(first - 1).matches("aux|aux:pass|advmod|cop|neg|det")) {
            first--;
        }
        List<Draft.Stretch> contents = new ArrayList<>();
        contents.add(clause.phrases().stretch(content));
        return new Draft(
                head,
                List.of(),
                List.of(new TokenRange(first, head + 1)),
                contents,
                SpeechAct.CAVEAT,
                Optional.empty());
    }
}
