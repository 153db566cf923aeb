// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.record.statement.SpeechAct;

/** Tells what a source does by a cue: from its words, its construction and its polarity. */
public final class SpeechActs {

    private static final Words WANTING = Words.of("want", "wish", "care", "choose");
    private static final Words REFUSING = Words.of("refuse", "decline");

    private SpeechActs() {}

    public static SpeechAct of(CuedText clause, int head, TokenRange cue) {
        AnnotatedText text = clause.text();
        String lemma = text.lemma(head).toLowerCase(Locale.ROOT);
        if (isWithheld(clause, head, lemma)) {
            return SpeechAct.DECLINE;
        }
        if (text.tag(head).isVerb()) {
            return ofVerb(clause, head, cue, lemma);
        }
        SpeechAct act = (text.tag(head).isNoun()
                        ? ofNoun(clause, head)
                        : clause.lexicon().findAct("adjective", lemma))
                .orElse(SpeechAct.ASSERT);
        return clause.predicate(head).isNegated() ? negated(act) : act;
    }

    private static SpeechAct ofVerb(CuedText clause, int verb, TokenRange cue, String lemma) {
        Set<String> complements = Complements.of(clause, verb);
        Optional<CueLexicon.Construction> construction = clause.lexicon().findConstruction(lemma, complements);
        SpeechAct act = construction
                .map(CueLexicon.Construction::act)
                .orElseGet(() -> ofWords(clause, verb, cue, lemma, complements));
        boolean settled =
                construction.filter(c -> c.complements().contains("not")).isPresent();
        return complements.contains("not") && !settled ? negated(act) : act;
    }

    private static SpeechAct ofWords(CuedText clause, int verb, TokenRange cue, String lemma, Set<String> complements) {
        Optional<SpeechAct> passive =
                complements.contains("passive") ? clause.lexicon().findAct("passive", lemma) : Optional.empty();
        SpeechAct act = passive.orElseGet(() -> clause.lexicon().act(lemma));
        return act == SpeechAct.ASSERT ? objectNoun(clause, verb, cue, lemma).orElse(act) : act;
    }

    /** "Voiced concern over", "made the case against", "reiterated calls for": the noun tells. */
    private static Optional<SpeechAct> objectNoun(CuedText clause, int verb, TokenRange cue, String lemma) {
        AnnotatedText text = clause.text();
        boolean carries =
                clause.lexicon().is("carrier", lemma) || clause.lexicon().is("light-verb", lemma);
        for (int child : text.children(verb)) {
            boolean object = child > verb && text.isRelation(child, Relation.OBJ) && (carries || cue.contains(child));
            Optional<SpeechAct> act = object ? ofNoun(clause, child) : Optional.empty();
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }

    private static Optional<SpeechAct> ofNoun(CuedText clause, int noun) {
        String lemma = clause.text().lemma(noun).toLowerCase(Locale.ROOT);
        return clause.lexicon()
                .findConstruction(lemma, Complements.ofNoun(clause, noun))
                .map(CueLexicon.Construction::act)
                .or(() -> clause.lexicon().findNoun(lemma));
    }

    /** "Refused to confirm", "stopped short of accusing". */
    private static boolean isWithheld(CuedText clause, int head, String lemma) {
        AnnotatedText text = clause.text();
        int governor = text.head(head);
        boolean refused = text.isRelation(head, Relation.XCOMP)
                && REFUSING.has(text.lemma(governor))
                && (text.lemma(governor).equals("decline") || clause.lexicon().is("telling", lemma));
        boolean stopped = governor != AnnotatedText.ROOT
                && (text.lower(governor).equals("short")
                        || text.lemma(governor).equals("stop") && isShort(text, governor));
        return refused || stopped || isUnwilling(clause, head, lemma) || lemma.equals("stop") && isShort(text, head);
    }

    /** "Did not want to comment". */
    private static boolean isUnwilling(CuedText clause, int head, String lemma) {
        AnnotatedText text = clause.text();
        OptionalInt wanted = text.findChild(head, Relation.XCOMP);
        return WANTING.has(lemma)
                && clause.predicate(head).isNegated()
                && wanted.isPresent()
                && clause.lexicon().is("telling", text.lemma(wanted.getAsInt()));
    }

    private static boolean isShort(AnnotatedText text, int verb) {
        return verb + 1 < text.size() && text.lower(verb + 1).equals("short");
    }

    private static SpeechAct negated(SpeechAct act) {
        return switch (act) {
            case CONFIRM -> SpeechAct.DECLINE;
            case ESTIMATE, EXPRESS, DECLINE, CAVEAT, ASSERT -> act;
            case DENY, REJECT, ACCUSE, DEMAND, REQUEST, PROMISE, THREATEN, PROPOSE, ANNOUNCE, QUESTION ->
                SpeechAct.ASSERT;
        };
    }
}
