// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CuedText;

/** Finds whom somebody speaks to, and where: "told X", "called on X to", "in an interview with X", "speaking on X". */
final class Addressees {

    private static final Relations ADVERBIAL = Relations.of(Relation.ADVCL, Relation.DEP);
    private static final Relations ADNOMINAL = Relations.of(Relation.ACL, Relation.ACL_RELCL);
    private static final Relations CONTENT_CLAUSES = Relations.of(Relation.CCOMP, Relation.ADVCL);
    private static final Words HEARER_PREPOSITIONS = Words.of("to", "with");
    private static final Words ON_OR_IN = Words.of("on", "in");
    private static final Words TOPIC_PREPOSITIONS = Words.of("on", "for", "in");
    private static final Relations BEFORE_NOUN = Relations.of(Relation.COMPOUND, Relation.NMOD_POSS);

    private final CuedText clause;
    private final AnnotatedText text;
    private final CueLexicon lexicon;
    private final int anchor;
    private final List<Hearer> found = new ArrayList<>();

    /**
     * One found.
     *
     * @param addressed whether it is spoken to; else it is where something is said, if that is a medium
     * @param object whether it is the object of the cue, which a content may take in: "urged X to go"
     */
    record Hearer(TokenRange phrase, boolean addressed, boolean object) {}

    private Addressees(CuedText clause, int anchor) {
        this.clause = clause;
        this.text = clause.text();
        this.lexicon = clause.lexicon();
        this.anchor = anchor;
    }

    /** In text order of each construction; noun phrases, whether or not they mean an actor. */
    static List<Hearer> of(CuedText clause, int anchor) {
        Addressees hearers = new Addressees(clause, anchor);
        hearers.objects(anchor);
        hearers.prepositional(anchor, hearers.lemma(anchor));
        hearers.utterances(anchor);
        hearers.settings();
        return List.copyOf(hearers.found);
    }

    /** "Told X", "X was asked", "urged X to". */
    private void objects(int verb) {
        boolean calling = verb + 1 < text.size() && lexicon.is("addressing", lemma(verb) + " " + text.lower(verb + 1));
        boolean hearing = clause.isVerb(verb) && (calling || lexicon.is("hearing", lemma(verb)));
        for (int child : text.children(verb)) {
            boolean behind = child > verb;
            boolean object = behind
                    && (text.isRelation(child, Relation.IOBJ) || hearing && text.isRelation(child, Relation.OBJ));
            boolean asked = hearing && text.isRelation(child, Relation.NSUBJ_PASS);
            if (object || asked) {
                add(child, true, true);
            }
            boolean embedded = hearing && behind && CONTENT_CLAUSES.has(text.relation(child)) && isInfinitive(child);
            OptionalInt subject = embedded ? text.findChild(child, Relation.NSUBJ) : OptionalInt.empty();
            if (subject.isPresent() && subject.getAsInt() > verb) {
                add(subject.getAsInt(), true, true);
            }
        }
    }

    private boolean isInfinitive(int head) {
        for (int child : text.children(head)) {
            if (text.isRelation(child, Relation.MARK) && text.lower(child).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "Appealed to X", "called on X". */
    private void prepositional(int verb, String lemma) {
        for (int child : text.children(verb)) {
            boolean oblique = text.relation(child).isOblique() && child > verb;
            if (oblique && lexicon.is("addressing", lemma + " " + preposition(child))) {
                add(child, true, true);
            }
        }
    }

    /** "Said in a letter to X", "issued a warning to X", "X's appeal to Y". */
    private void utterances(int governor) {
        if (text.tag(governor).isNoun()) {
            utterance(governor);
        }
        for (int child : text.children(governor)) {
            boolean spoken = text.relation(child).isOblique()
                    || text.isRelation(child, Relation.OBJ) && lexicon.is("light-verb", lemma(governor));
            if (spoken && lexicon.is("utterance", lemma(child))) {
                utterance(child);
            }
            OptionalInt preposition = text.findChild(child, Relation.CASE);
            boolean behind = spoken
                    && preposition.isPresent()
                    && preposition.getAsInt() > 0
                    && lexicon.is("utterance", lemma(preposition.getAsInt() - 1))
                    && HEARER_PREPOSITIONS.has(preposition(child));
            if (behind) {
                add(child, true, false);
            }
            if (spoken && ON_OR_IN.has(preposition(child))) {
                add(child, false, false);
            }
        }
    }

    private void utterance(int noun) {
        for (int child : text.children(noun)) {
            boolean with = text.isRelation(child, Relation.NMOD) && HEARER_PREPOSITIONS.has(preposition(child));
            boolean on = text.isRelation(child, Relation.NMOD) && TOPIC_PREPOSITIONS.has(preposition(child));
            boolean before = child < noun && BEFORE_NOUN.has(text.relation(child));
            if (with || on || before) {
                add(child, with, false);
            }
        }
    }

    /** "Speaking to X, Y said", "Y, who spoke on X, said". */
    private void settings() {
        setting(anchor, ADVERBIAL);
        OptionalInt subject = text.findChild(anchor, Relation.NSUBJ);
        if (subject.isPresent()) {
            setting(subject.getAsInt(), ADNOMINAL);
        }
    }

    private void setting(int governor, Relations relations) {
        for (int child : text.children(governor)) {
            boolean speaking = relations.has(text.relation(child)) && lexicon.is("speaking", lemma(child));
            if (speaking) {
                for (int oblique : text.children(child)) {
                    boolean place = text.relation(oblique).isOblique() && oblique > child;
                    boolean with = place && HEARER_PREPOSITIONS.has(preposition(oblique));
                    if (with || place && ON_OR_IN.has(preposition(oblique))) {
                        add(oblique, with, false);
                    }
                }
                utterances(child);
            }
        }
    }

    private void add(int head, boolean addressed, boolean object) {
        boolean title = isQuoted(head) && !isQuoted(anchor);
        boolean spokenTo = addressed && !title;
        found.add(new Hearer(clause.phrases().source(head), spokenTo, object));
        for (int child : text.children(head)) {
            if (text.isRelation(child, Relation.CONJ) && text.tag(child).isNoun()) {
                found.add(new Hearer(clause.phrases().source(child), spokenTo, object));
            }
        }
    }

    private boolean isQuoted(int token) {
        return clause.quotations().covers(text.start(token));
    }

    private String preposition(int noun) {
        OptionalInt preposition = text.findChild(noun, Relation.CASE);
        return preposition.isPresent() ? text.lower(preposition.getAsInt()) : "";
    }

    private String lemma(int token) {
        return text.lemma(token).toLowerCase(Locale.ROOT);
    }
}
