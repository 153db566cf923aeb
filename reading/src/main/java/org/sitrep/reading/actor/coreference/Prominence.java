// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.mention.Mention;

/**
 * How likely an earlier mention is to be the one meant, by its grammar and its distance (after Lappin and Leass, 1994).
 *
 * <p>All weights are on one scale, on which a sentence in between costs {@link #SENTENCE}. They were set by hand while reading
 * development texts, and kept where the sources and actors of 110 development reports got better; none was measured alone.
 */
final class Prominence {

    /** For each sentence of running text in between. */
    private static final double SENTENCE = -1.5;

    /** For each mention in between, so that the nearer of two in one sentence wins. */
    private static final double MENTION = -0.05;

    private static final double SUBJECT_OF_MAIN_CLAUSE = 2;
    private static final double SUBJECT = 1.2;

    /** A subject that speaks, for a pronoun that does not. */
    private static final double SPEAKER = 0.3;

    /** A subject that speaks, for a pronoun that speaks too. */
    private static final double SPEAKS_ON = 1.0;

    /** The same for a pronoun right after a closing quotation mark: "...," he said. */
    private static final double SPEAKS_ON_AFTER_QUOTATION = 1.5;

    /** Whoever says the clause whose subject the pronoun is: "the board denied that it had met". */
    private static final double TELLS = 1.5;

    /** The subject of what the pronoun says: "the envoy had left, he said". */
    private static final double TOLD_BY_PRONOUN = -1.5;

    /** A possessor or another word before a noun. */
    private static final double PREMODIFIER = -0.6;

    private static final double OBJECT = -0.4;

    /** A description of someone without a name. */
    private static final double NAMELESS = -0.3;

    /** The same for a pronoun, where reports seldom let such people speak: "the victim". */
    private static final double NAMELESS_TOLD_OF = -1.5;

    /** Both have the same grammatical relation. */
    private static final double PARALLEL = 0.3;

    private static final Relations PREMODIFIERS = Relations.of(Relation.NMOD_POSS, Relation.AMOD, Relation.COMPOUND);
    private static final Relations OBJECTS = Relations.of(
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_NPMOD,
            Relation.OBL_TMOD,
            Relation.NMOD,
            Relation.CONJ);
    private static final Words CLOSING_QUOTES = Words.of("”", "\"", "''");

    private final AnnotatedText text;

    Prominence(AnnotatedText text) {
        this.text = text;
    }

    /**
     * The prominence of a candidate, the higher the likelier.
     *
     * @param nameless whether nothing but this description is known of the candidate
     * @param sentences of running text between the two
     * @param mentions from the candidate on to the mention
     */
    double score(Mention candidate, Mention mention, boolean nameless, int sentences, int mentions) {
        double score = SENTENCE * sentences;
        score = addRole(score, candidate.head(), mention.head());
        if (candidate.sort() == Mention.Sort.DESCRIPTION && nameless) {
            boolean toldOf = CoreferenceWords.TOLD_OF.has(text.lemma(candidate.head()))
                    && mention.sort() == Mention.Sort.PRONOUN;
            score += toldOf ? NAMELESS_TOLD_OF : NAMELESS;
        }
        boolean parallel = text.relation(candidate.head()) == text.relation(mention.head());
        return (parallel ? score + PARALLEL : score) + MENTION * mentions;
    }

    /** Adds what the grammatical role of the candidate says. */
    private double addRole(double score, int candidate, int mention) {
        if (isSubject(candidate)) {
            double subject = score + (isInMainClause(candidate) ? SUBJECT_OF_MAIN_CLAUSE : SUBJECT);
            double speaker = subject + (isSpeaker(candidate) ? speakerBonus(mention) : 0);
            double teller = speaker + (tells(candidate, mention) ? TELLS : 0);
            return isTold(candidate, mention) ? teller + TOLD_BY_PRONOUN : teller;
        }
        if (PREMODIFIERS.has(text.relation(candidate))) {
            return score + PREMODIFIER;
        }
        return OBJECTS.has(text.relation(candidate)) ? score + OBJECT : score;
    }

    private boolean isInMainClause(int subject) {
        int verb = text.head(subject);
        return verb != AnnotatedText.ROOT && text.isRelation(verb, Relation.ROOT);
    }

    private double speakerBonus(int pronoun) {
        if (!isSpeaker(pronoun)) {
            return SPEAKER;
        }
        int first = Math.min(pronoun, text.head(pronoun));
        boolean quotation = first > 0 && CLOSING_QUOTES.has(text.form(first - 1));
        return quotation ? SPEAKS_ON_AFTER_QUOTATION : SPEAKS_ON;
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

    private boolean tells(int subject, int pronoun) {
        int verb = text.head(pronoun);
        return isSpeaker(subject)
                && verb != AnnotatedText.ROOT
                && text.relation(pronoun).isNominalSubject()
                && text.isRelation(verb, Relation.CCOMP)
                && text.head(verb) == text.head(subject);
    }

    private boolean isSpeaker(int head) {
        int verb = text.head(head);
        return verb != AnnotatedText.ROOT && isSubject(head) && CoreferenceWords.SPEECH_VERB.has(text.lemma(verb));
    }

    /** A subject; also what the tree has as the object of "said", which takes no person for its object: ", said the envoy." */
    private boolean isSubject(int head) {
        int verb = text.head(head);
        boolean inverted = verb != AnnotatedText.ROOT
                && text.isRelation(head, Relation.OBJ)
                && text.lemma(verb).equals("say");
        return inverted || text.relation(head).isNominalSubject();
    }
}
