// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

import java.util.Arrays;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.mention.Mention;

/**
 * How likely an earlier mention is to be the one meant, by its grammar and its distance (after Lappin and Leass, 1994).
 *
 * <p>All weights are on one scale, on which a sentence in between costs {@link #SENTENCE}. They were set by hand while reading
 * development texts, and kept where the sources and actors of 110 development reports got better; none was measured alone.
 */
public final class Prominence {

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

    /** Whoever is named in what the pronoun says: "the envoy had left, he said". */
    private static final double TOLD_BY_PRONOUN = -2.5;

    /** A possessor or another word before a noun. */
    private static final double PREMODIFIER = -0.6;

    private static final double OBJECT = -0.4;

    /** A description of someone without a name. */
    private static final double NAMELESS = -0.3;

    /** The same for a pronoun, where reports seldom let such people speak: "the victim". */
    private static final double NAMELESS_TOLD_OF = -1.5;

    /** "They" means a body of several only where no plural is near: the weight of a subject before an object. */
    private static final double THEY_FOR_COLLECTIVE = -2.75;

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

    private static final Words STOPS = Words.of(".", ",", ";");
    private static final Relations AUXILIARIES = Relations.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);
    private static final Words PLURAL_AUXILIARIES = Words.of("were", "are", "have");

    private final AnnotatedText text;
    private final Tellers tellers;

    public Prominence(AnnotatedText text, Tellers tellers) {
        this.text = text;
        this.tellers = tellers;
    }

    /**
     * The prominence of a candidate, the higher the likelier.
     *
     * @param nameless whether nothing but this description is known of the candidate
     * @param sentences of running text between the two
     * @param mentions from the candidate on to the mention
     */
    public double score(Mention candidate, Mention mention, boolean nameless, int sentences, int mentions) {
        double score = SENTENCE * sentences;
        score = addRole(score, candidate.head(), mention.head());
        if (sentences == 0 && isTold(candidate.head(), mention.head())) {
            score += TOLD_BY_PRONOUN;
        }
        if (candidate.sort() == Mention.Sort.DESCRIPTION && nameless) {
            boolean toldOf = CoreferenceWords.TOLD_OF.has(text.lemma(candidate.head()))
                    && mention.sort() == Mention.Sort.PRONOUN;
            score += toldOf ? NAMELESS_TOLD_OF : NAMELESS;
        }
        boolean parallel = text.relation(candidate.head()) == text.relation(mention.head());
        return (parallel ? score + PARALLEL : score) + MENTION * mentions;
    }

    /** How well a pronoun agrees with what it might mean, zero where it does fully. */
    public double agreement(Count count, Mention candidate, Mention mention) {
        boolean they = mention.sort() == Mention.Sort.PRONOUN && mention.plural();
        boolean collective = count == Count.COLLECTIVE && !hasPluralVerb(candidate.head());
        return they && collective ? THEY_FOR_COLLECTIVE : 0;
    }

    /** "The Taliban say": whoever has a plural verb is several. */
    private boolean hasPluralVerb(int subject) {
        int verb = text.head(subject);
        return verb != AnnotatedText.ROOT
                && text.relation(subject).isNominalSubject()
                && (text.tag(verb) == Tag.VBP
                        || Arrays.stream(text.children(verb)).anyMatch(this::isPluralAuxiliary));
    }

    private boolean isPluralAuxiliary(int token) {
        return AUXILIARIES.has(text.relation(token)) && PLURAL_AUXILIARIES.has(text.lower(token));
    }

    /** Adds what the grammatical role of the candidate says. */
    private double addRole(double score, int candidate, int mention) {
        if (isSubject(candidate)) {
            double subject = score + (isInMainClause(candidate) ? SUBJECT_OF_MAIN_CLAUSE : SUBJECT);
            double speaker = subject + (isSpeaker(candidate) ? speakerBonus(mention) : 0);
            return speaker + (tells(candidate, mention) ? TELLS : 0);
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

    /** Whether somebody is named in what the pronoun says: "the envoy had left, he said". */
    private boolean isTold(int candidate, int pronoun) {
        int verb = text.head(pronoun);
        if (verb == AnnotatedText.ROOT || !text.relation(pronoun).isNominalSubject()) {
            return false;
        }
        OptionalInt content = text.findChild(verb, Relation.CCOMP);
        boolean said = content.isPresent() && text.subtree(content.getAsInt()).contains(candidate);
        return said || isInquit(pronoun, verb) && text.sentenceOf(candidate) == text.sentenceOf(pronoun);
    }

    /** ", it said" inside or behind what is said. */
    private boolean isInquit(int pronoun, int verb) {
        int before = Math.min(pronoun, verb) - 1;
        int after = Math.max(pronoun, verb) + 1;
        boolean behind = before >= 0 && (text.form(before).equals(",") || CLOSING_QUOTES.has(text.form(before)));
        boolean last = after < text.size() && STOPS.has(text.form(after));
        return isSpeaker(pronoun) && behind && (last || text.isRelation(verb, Relation.PARATAXIS));
    }

    private boolean tells(int subject, int pronoun) {
        OptionalInt teller = tellers.find(pronoun);
        return teller.isPresent() && teller.getAsInt() == subject;
    }

    /** Whether it is the subject of a verb of speech. */
    public boolean isSpeaker(int head) {
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
