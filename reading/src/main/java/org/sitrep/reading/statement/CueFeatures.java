// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.EntityTag;

/** What tells whether a word is the head of a cue: the word, its frame, who does it, and what stands around it. */
final class CueFeatures {

    private final Clause clause;
    private final AnnotatedText text;
    private final int token;
    private final String lemma;
    private final List<String> found = new ArrayList<>();

    private CueFeatures(Clause clause, int token) {
        this.clause = clause;
        this.text = clause.text();
        this.token = token;
        this.lemma = text.lemma(token).toLowerCase(Locale.ROOT);
    }

    /** The features of a token, as names. */
    static List<String> of(Clause clause, int token) {
        CueFeatures features = new CueFeatures(clause, token);
        features.word();
        features.governor();
        features.subject();
        features.dependents();
        features.neighbours();
        return features.found;
    }

    private void word() {
        String sort = text.tag(token).substring(0, Math.min(2, text.tag(token).length()));
        String frame = text.tag(token).startsWith("VB")
                ? Frame.of(text, token, clause.quotations()).name()
                : sort;
        boolean quoted = clause.quotations().covers(text.start(token));
        add("sort", sort);
        add("lemma", lemma, sort);
        add("tag", text.tag(token));
        add("frame", frame, quoted ? "in" : "out");
        add("lemma-frame", lemma, frame);
        add("quoted", quoted ? "in" : "out");
        add("tag-frame", text.tag(token), frame);
    }

    private void governor() {
        String relation = text.relation(token);
        int head = text.head(token);
        add("relation", relation);
        add("lemma-relation", lemma, relation);
        if (head != AnnotatedText.ROOT) {
            add("governor", relation, text.lemma(head).toLowerCase(Locale.ROOT));
        }
        for (int child : text.children(token)) {
            if (text.isRelation(child, "mark") && child < token) {
                add("mark", text.lower(child), relation);
            }
        }
    }

    private void subject() {
        OptionalInt own = text.findChild(token, "nsubj");
        OptionalInt passive = text.findChild(token, "nsubj:pass");
        OptionalInt subject = clause.findSubject(token);
        String whose = own.isPresent() ? "own" : passive.isPresent() ? "passive" : subject.isPresent() ? "far" : "none";
        add("subject", whose);
        add("lemma-subject", lemma, whose);
        OptionalInt who = own.isPresent() ? own : passive.isPresent() ? passive : subject;
        if (who.isPresent()) {
            String sort = sort(who.getAsInt());
            add("who", sort);
            add("who-lemma", lemma, sort);
            add("who-word", text.lemma(who.getAsInt()).toLowerCase(Locale.ROOT));
            add("who-side", who.getAsInt() < token ? "before" : "behind");
        }
    }

    private String sort(int noun) {
        if (text.entity(noun) != EntityTag.NONE) {
            return text.entity(noun).name();
        }
        String tag = text.tag(noun);
        return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") ? text.lower(noun) : tag;
    }

    private void dependents() {
        for (int child : text.children(token)) {
            String relation = text.relation(child);
            switch (relation) {
                case "aux", "aux:pass" -> add("aux", text.lemma(child).toLowerCase(Locale.ROOT));
                case "advmod", "neg", "compound:prt", "det", "nmod:poss", "amod", "cop" -> {
                    add("with", relation, text.lower(child));
                    if (relation.equals("compound:prt")) {
                        add("lemma-particle", lemma, text.lower(child));
                    }
                }
                case "obj" -> {
                    add("object", sort(child));
                    add("object-word", text.lemma(child).toLowerCase(Locale.ROOT));
                    add("lemma-object", lemma, sort(child));
                    add("lemma-object-word", lemma, text.lemma(child).toLowerCase(Locale.ROOT));
                }
                case "ccomp", "xcomp", "acl", "advcl", "parataxis" -> clausal(child, relation);
                case "obl", "nmod" -> {
                    String preposition = text.findChild(child, "case").isPresent()
                            ? text.lower(text.findChild(child, "case").getAsInt())
                            : "-";
                    add("preposition", preposition);
                    add("lemma-preposition", lemma, preposition);
                }
                default -> add("has", relation);
            }
        }
    }

    private void clausal(int child, String relation) {
        String mark = text.findChild(child, "mark").isPresent()
                ? text.lower(text.findChild(child, "mark").getAsInt())
                : text.tag(child);
        String side = child < token ? "before" : "behind";
        add("clause", relation, mark, side);
        add("lemma-clause", lemma, relation);
    }

    private void neighbours() {
        String next = token + 1 < text.size() && text.sentenceOf(token + 1) == text.sentenceOf(token)
                ? text.lower(token + 1)
                : "-";
        String before = token > 0 && text.sentenceOf(token - 1) == text.sentenceOf(token) ? text.lower(token - 1) : "-";
        add("next", next);
        add("before", before);
        add("lemma-next", lemma, next);
        add("next-tag", next.equals("-") ? "-" : text.tag(token + 1));
        add("before-tag", before.equals("-") ? "-" : text.tag(token - 1));
    }

    private void add(String name, String... values) {
        found.add(name + "=" + String.join("|", values));
    }
}
