// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.List;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;

/**
 * A predicate with its clause, as a view of the text: a verb with its auxiliaries, or a noun, an adjective or an adverb with its copula. It
 * answers for any token; where the token heads no clause the answers are empty or false.
 *
 * @param head the token the others of the clause hang from
 */
public record Predicate(AnnotatedText text, int head) {

    private static final Relations NOT_LEXICAL =
            Relations.of(Relation.AUX, Relation.AUX_PASS, Relation.COP, Relation.AMOD);
    private static final Relations ADNOMINAL = Relations.of(Relation.ACL_RELCL, Relation.AMOD, Relation.ACL);

    /** A verb in any form, auxiliaries included; a modal is none. */
    public boolean isVerb() {
        return text.tag(head).isVerb();
    }

    /** A verb that heads a clause: no auxiliary, no copula, no adjective. */
    public boolean isLexicalVerb() {
        return isVerb() && !NOT_LEXICAL.has(text.relation(head));
    }

    /** An adjective that says something of a subject, or opens a phrase behind its noun. */
    public boolean isPredicativeAdjective() {
        boolean before = text.isRelation(head, Relation.AMOD) && text.head(head) > head;
        return text.tag(head).isAdjective() && !before;
    }

    /**
     * Whether the parser hung a verb before its object as if it were an adjective: a past tense ("held talks"), or a gerund behind a
     * preposition ("by urging calm").
     */
    public boolean isBeforeObject() {
        boolean before = text.isRelation(head, Relation.AMOD) && text.head(head) > head;
        boolean gerund = text.tag(head) == Tag.VBG
                && head > 0
                && text.isRelation(head - 1, Relation.CASE)
                && text.head(head - 1) == text.head(head);
        return before && (text.tag(head) == Tag.VBD || gerund);
    }

    /** The subject that hangs from the predicate itself, also that of a passive. */
    public OptionalInt findOwnSubject() {
        return Subjects.findOwn(text, head);
    }

    /**
     * Whoever the predicate is said of: its own subject; else the one it shares with a predicate it is joined to, that of the verb that
     * raises or controls it ("wants to leave", "asked X to leave"), the noun that a participle or relative clause modifies.
     */
    public OptionalInt findSubject() {
        return Subjects.find(text, head);
    }

    /** What a verb acts upon: its object, the subject of a passive, the noun that a participle follows. */
    public OptionalInt findObject() {
        return Objects.find(text, head);
    }

    /** Whoever a passive names behind "by". */
    public OptionalInt findAgent() {
        return Objects.findAgent(text, head);
    }

    /** The clause that completes a verb, an adjective or a noun: "agreed to leave", "the demand that it leave". */
    public OptionalInt findComplementClause() {
        return ComplementClauses.find(text, head);
    }

    /**
     * The clause that says what is said, thought or known: "said <em>that it left</em>". Before its verb the parser often takes it for an
     * adverbial one: "<em>it left</em>, X said".
     */
    public OptionalInt findContentClause() {
        return ComplementClauses.findContent(text, head);
    }

    /** The object that hangs from the verb itself; a passive has none. */
    public OptionalInt findOwnObject() {
        return text.findChild(head, Relation.OBJ);
    }

    /** The open clause, or predicative, that hangs from it: "agreed <em>to leave</em>", "called it <em>a lie</em>". */
    public OptionalInt findOpenComplement() {
        return text.findChild(head, Relation.XCOMP);
    }

    /** "The plan, <em>X said</em>, was dead": a clause with a subject of its own that stands loosely in another. */
    public boolean isParenthetical() {
        return text.isRelation(head, Relation.PARATAXIS)
                && text.findChild(head, Relation.NSUBJ).isPresent()
                && findOwnObject().isEmpty()
                && findOpenComplement().isEmpty();
    }

    /** A verb, no auxiliary, that does not modify a noun. */
    public boolean isOfClause() {
        return isVerb() && !text.relation(head).isAuxiliary() && !ADNOMINAL.has(text.relation(head));
    }

    /** Whether the first word that marks its clause is that one, in lower case: "that", "to", "if". */
    public boolean isMarkedBy(String word) {
        OptionalInt mark = text.findChild(head, Relation.MARK);
        return mark.isPresent() && text.lower(mark.getAsInt()).equals(word);
    }

    /** Whether "to" is among the words that mark the clause of a verb; unlike {@link #isInfinitive} this asks for no form. */
    public boolean isVerbMarkedByTo() {
        return isVerb() && VerbGroup.isMarkedByTo(text, head);
    }

    /** "Demanded that Denmark <em>withdraw</em>", "that they <em>meet</em>": no ending, and not the tense of what governs it. */
    public boolean isSubjunctive() {
        return Mood.isSubjunctive(text, head);
    }

    /** "For talks <em>to end</em> the war": an infinitive whose subject the parser found behind "for". */
    public boolean isForTo() {
        return text.head(head) != AnnotatedText.ROOT
                && isInfinitive()
                && Introducer.of(text, head).equals("for");
    }

    /** "Has no <em>plans</em> to attack": the noun before "to", where the parser hung it beside the infinitive or from it. */
    public OptionalInt findNounBeforeTo() {
        return ComplementClauses.findNounBeforeTo(text, head);
    }

    /** "The possibility <em>of</em> providing jets": the preposition that the parser hung a gerund from, or behind which it took it for an adjective. */
    public OptionalInt findPrepositionOfGerund() {
        return ComplementClauses.findPrepositionOfGerund(text, head);
    }

    /** All of them: "agreed <em>to leave</em>", "said <em>that it left</em>", "accused him <em>of lying</em>". */
    public List<ComplementClause> complements() {
        return ComplementClauses.list(text, head);
    }

    /** The phrases behind prepositions that hang from it: "left <em>for Karvik</em> <em>with Norland's help</em>". */
    public List<PrepositionalPhrase> obliques() {
        return PrepositionalPhrase.below(text, head);
    }

    public Voice voice() {
        return VerbGroup.voice(text, head);
    }

    public boolean isPassive() {
        return voice() == Voice.PASSIVE;
    }

    public Tense tense() {
        return VerbGroup.tense(text, head);
    }

    /** "Has left", "had left", "will have left". */
    public boolean isPerfect() {
        return VerbGroup.isPerfect(text, head);
    }

    /** "Had left", "had been due": what was over at a time in the past. */
    public boolean isPluperfect() {
        return VerbGroup.hasForm(text, head, "had");
    }

    /** "Would have left", "may have left". */
    public boolean isModalPerfect() {
        return findModal().isPresent() && VerbGroup.hasForm(text, head, "have");
    }

    /** The simple past, "did leave" and "was left" included, and of an adjective "was able". */
    public boolean isPast() {
        return VerbGroup.isPast(text, head);
    }

    /** "Leaves", "is leaving", "does leave", "is able". */
    public boolean isPresent() {
        return VerbGroup.isPresent(text, head);
    }

    /** "Is shelling", "is being shelled"; what "had been" going on is over. */
    public boolean isProgressive() {
        return VerbGroup.isProgressive(text, head);
    }

    public Finiteness finiteness() {
        return VerbGroup.finiteness(text, head);
    }

    /** The form of its clause, where that completes a word. */
    public ClauseForm clauseForm() {
        return ComplementClauses.form(text, head);
    }

    public boolean isFinite() {
        return finiteness() == Finiteness.FINITE;
    }

    public boolean isInfinitive() {
        return finiteness() == Finiteness.INFINITIVE;
    }

    /** The "is" of "is to leave" or the "has" of "has to leave", whatever the parser makes of it. */
    public OptionalInt findBeforeTo() {
        return VerbGroup.findBeforeTo(text, head);
    }

    /** The first modal: "will", "could". */
    public OptionalInt findModal() {
        return VerbGroup.findModal(text, head);
    }

    /** "Withdraw now!": the bare verb at the head of a sentence or quotation. */
    public boolean isImperative() {
        return Mood.isImperative(text, head);
    }

    /** "Will they leave?": an auxiliary before the subject, and no question word. */
    public boolean isAsked() {
        return Mood.isAsked(text, head);
    }

    /** Whether it is said not to be so: "did not leave", "no ship left", "nobody left", "without leaving". */
    public boolean isNegated() {
        return Negation.isNegated(text, head);
    }

    /**
     * Whether it stands in what somebody said, as indirect speech whose tenses are shifted: the "would" of "said they would leave" is the
     * "will" of what was said.
     */
    public boolean isReported() {
        return ComplementClauses.isReported(text, head);
    }

    /** "Will strike back if": only under a condition. */
    public boolean isConditional() {
        return ComplementClauses.isConditional(text, head);
    }

    /** The predicate before with which this one shares its auxiliaries and all that governs them: "will meet and sign". */
    public OptionalInt findSharedHead() {
        return Coordination.findSharedHead(text, head);
    }
}
