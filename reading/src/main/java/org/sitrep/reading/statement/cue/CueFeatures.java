// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.Locale;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.syntax.FeatureLabels;

/** What tells whether a word is the head of a cue: the word, its frame, who does it, and what stands around it. */
public final class CueFeatures {

    private static final Tags CLOSED_CLASS = Tags.WH_WORDS.with(Tag.PRP, Tag.PRP_POSSESSIVE, Tag.DT);

    private final CuedText clause;
    private final AnnotatedText text;
    private final int token;
    private final String lemma;
    private final FeatureSink sink;

    private CueFeatures(CuedText clause, int token, FeatureSink sink) {
        this.clause = clause;
        this.sink = sink;
        this.text = clause.text();
        this.token = token;
        this.lemma = clause.lexicon().spelling(text.lemma(token).toLowerCase(Locale.ROOT));
    }

    /** Hands the features of a token to the sink. */
    public static void of(CuedText clause, int token, FeatureSink sink) {
        CueFeatures features = new CueFeatures(clause, token, sink);
        features.word();
        features.governor();
        features.subject();
        features.dependents();
        features.neighbours();
    }

    private void word() {
        String sort = FeatureLabels.wordClass(text.tag(token));
        String frame = frame(clause, token);
        boolean quoted = clause.quotations().covers(text.start(token));
        sink.add("sort", sort);
        sink.add("lemma", lemma, sort);
        sink.add("tag", text.tag(token).label());
        sink.add("frame", frame, quoted ? "in" : "out");
        sink.add("lemma-frame", lemma, frame);
        sink.add("quoted", quoted ? "in" : "out");
        sink.add("tag-frame", text.tag(token).label(), frame);
        if (clause.lexicon().isSpeech(lemma)) {
            sink.add("speech", clause.lexicon().act(lemma).name(), frame);
        }
    }

    /** The frame of a verb, or the sort of word that something else is. */
    public static String frame(CuedText clause, int token) {
        Tag tag = clause.text().tag(token);
        if (!tag.isVerb()) {
            return FeatureLabels.wordClass(tag);
        }
        return Tail.isTail(clause, token)
                ? "TAIL"
                : CueFrame.of(clause.text(), token, clause.quotations()).name();
    }

    private void governor() {
        String relation = text.relation(token).label();
        int head = text.head(token);
        sink.add("relation", relation);
        sink.add("lemma-relation", lemma, relation);
        if (head != AnnotatedText.ROOT) {
            sink.add("governor", relation, text.lemma(head).toLowerCase(Locale.ROOT));
        }
        for (int child : text.children(token)) {
            if (text.isRelation(child, Relation.MARK) && child < token) {
                sink.add("mark", text.lower(child), relation);
            }
        }
    }

    private void subject() {
        OptionalInt own = text.findChild(token, Relation.NSUBJ);
        OptionalInt passive = text.findChild(token, Relation.NSUBJ_PASS);
        OptionalInt subject = clause.findSubject(token);
        String whose = own.isPresent() ? "own" : passive.isPresent() ? "passive" : subject.isPresent() ? "far" : "none";
        sink.add("subject", whose);
        sink.add("lemma-subject", lemma, whose);
        OptionalInt who = own.isPresent() ? own : passive.isPresent() ? passive : subject;
        if (who.isPresent()) {
            String sort = sort(who.getAsInt());
            sink.add("who", sort);
            sink.add("who-lemma", lemma, sort);
            sink.add("who-word", text.lemma(who.getAsInt()).toLowerCase(Locale.ROOT));
            sink.add("who-side", who.getAsInt() < token ? "before" : "behind");
        }
    }

    private String sort(int noun) {
        if (text.entity(noun) != EntityTag.NONE) {
            return text.entity(noun).name();
        }
        Tag tag = text.tag(noun);
        return CLOSED_CLASS.has(tag) ? text.lower(noun) : tag.label();
    }

    private void dependents() {
        for (int child : text.children(token)) {
            Relation relation = text.relation(child);
            switch (relation) {
                case AUX, AUX_PASS -> sink.add("aux", text.lemma(child).toLowerCase(Locale.ROOT));
                case ADVMOD, COMPOUND_PRT, DET, NMOD_POSS, AMOD, COP -> {
                    sink.add("with", relation.label(), text.lower(child));
                    if (relation == Relation.COMPOUND_PRT) {
                        sink.add("lemma-particle", lemma, text.lower(child));
                    }
                }
                case OBJ -> {
                    sink.add("object", sort(child));
                    sink.add("object-word", text.lemma(child).toLowerCase(Locale.ROOT));
                    sink.add("lemma-object", lemma, sort(child));
                    sink.add("lemma-object-word", lemma, text.lemma(child).toLowerCase(Locale.ROOT));
                }
                case CCOMP, XCOMP, ACL, ADVCL, PARATAXIS -> clausal(child, relation.label());
                case OBL, NMOD -> {
                    String preposition = text.findChild(child, Relation.CASE).isPresent()
                            ? text.lower(text.findChild(child, Relation.CASE).getAsInt())
                            : "-";
                    sink.add("preposition", preposition);
                    sink.add("lemma-preposition", lemma, preposition);
                }
                default -> sink.add("has", relation.label());
            }
        }
    }

    private void clausal(int child, String relation) {
        String mark = text.findChild(child, Relation.MARK).isPresent()
                ? text.lower(text.findChild(child, Relation.MARK).getAsInt())
                : text.tag(child).label();
        String side = child < token ? "before" : "behind";
        sink.add("clause", relation, mark, side);
        sink.add("lemma-clause", lemma, relation);
    }

    private void neighbours() {
        String next = token + 1 < text.size() && text.sentenceOf(token + 1) == text.sentenceOf(token)
                ? text.lower(token + 1)
                : "-";
        String before = token > 0 && text.sentenceOf(token - 1) == text.sentenceOf(token) ? text.lower(token - 1) : "-";
        sink.add("next", next);
        sink.add("before", before);
        sink.add("lemma-next", lemma, next);
        sink.add("next-tag", next.equals("-") ? "-" : text.tag(token + 1).label());
        sink.add("before-tag", before.equals("-") ? "-" : text.tag(token - 1).label());
    }
}
