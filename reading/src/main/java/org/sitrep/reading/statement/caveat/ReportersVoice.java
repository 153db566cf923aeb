// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;

/** Tells what a reporter says from what a reporter reports: a clause inside a quotation or under a verb of speech is another's. */
final class ReportersVoice {

    private static final Relations CONTENT_RELATIONS =
            Relations.of(Relation.CCOMP, Relation.XCOMP, Relation.PARATAXIS, Relation.CSUBJ, Relation.OBJ);
    private static final Relations CLAUSE_OR_CONJUNCT = Relations.of(Relation.ACL, Relation.CONJ);
    private static final Words BREAKS = Words.of(",", "–", "—", "(", "-");
    private static final Relations ADVERBIAL_OR_CONJUNCT = Relations.of(Relation.ADVCL, Relation.CONJ);
    private static final Words CONTRAST = Words.of("though", "although", "while", "but", "however", "yet");

    /** Words up the tree; keeps odd trees cheap. Kept from the first rules; not measured. */
    private static final int HIGHEST_CLIMB = 12;

    private final CuedText clause;
    private final AnnotatedText text;

    private ReportersVoice(CuedText clause) {
        this.clause = clause;
        this.text = clause.text();
    }

    static boolean speaks(CuedText clause, int word) {
        ReportersVoice voice = new ReportersVoice(clause);
        return !clause.quotations().covers(voice.text.start(word)) && voice.isOutside(word);
    }

    private boolean isOutside(int word) {
        int at = word;
        for (int climb = 0; climb < HIGHEST_CLIMB; climb++) {
            if (isCredited(at)) {
                return false;
            }
            int above = text.head(at);
            if (above == AnnotatedText.ROOT || isAside(at)) {
                return true;
            }
            if (isReportedBy(above, at)) {
                return false;
            }
            at = above;
        }
        return true;
    }

    private boolean isReportedBy(int above, int clauseHead) {
        Relation relation = text.relation(clauseHead);
        boolean content = CONTENT_RELATIONS.has(relation)
                || relation == Relation.DEP && above > clauseHead
                || CLAUSE_OR_CONJUNCT.has(relation)
                        && text.findChild(clauseHead, Relation.MARK).isPresent();
        return content && isSpeech(above);
    }

    private boolean isSpeech(int word) {
        String lemma = text.lemma(word);
        return clause.isVerb(word)
                ? clause.isCue(word) || clause.lexicon().isSpeech(lemma)
                : clause.isCue(word) && clause.lexicon().findNoun(lemma).isPresent();
    }

    /** "..., Berg said" or "according to Berg" beside a clause. */
    private boolean isCredited(int clauseHead) {
        for (int child : text.children(clauseHead)) {
            boolean said = child > clauseHead && text.isRelation(child, Relation.PARATAXIS) && isSpeech(child);
            boolean according = text.findChild(child, Relation.CASE).stream()
                    .anyMatch(word -> text.lower(word).equals("according"));
            if (said || according) {
                return true;
            }
        }
        return false;
    }

    /** What a reporter puts in: "..., though that is unclear", "..., which could not be verified, ...". */
    private boolean isAside(int clauseHead) {
        int first = text.subtree(clauseHead).first();
        boolean comma = first > 0 && BREAKS.has(text.form(first - 1));
        boolean relative = text.isRelation(clauseHead, Relation.ACL_RELCL);
        boolean contrast = ADVERBIAL_OR_CONJUNCT.has(text.relation(clauseHead))
                && CONTRAST.has(text.lower(first))
                && !text.lower(first + 1).equals("that");
        return relative || comma && contrast;
    }
}
