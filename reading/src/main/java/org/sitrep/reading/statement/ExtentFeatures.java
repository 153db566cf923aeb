// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;

/** What tells of a token in a cue's sentence whether it belongs to the source, to the content or to neither, and where those begin and end. */
final class ExtentFeatures {

    private static final int DEEP = 3;

    private final Clause clause;
    private final AnnotatedText text;
    private final int cue;
    private final TokenRange sentence;
    private final String frame;
    private final String lemma;
    private final String[] rules;
    private final String[] paths;
    private final String[] branches;

    ExtentFeatures(Clause clause, int cue, Optional<Draft> draft) {
        this.clause = clause;
        this.text = clause.text();
        this.cue = cue;
        this.sentence = text.tokensOfSentence(text.sentenceOf(cue));
        this.frame = text.tag(cue).startsWith("VB")
                ? Frame.of(text, cue, clause.quotations()).name()
                : text.tag(cue).substring(0, Math.min(2, text.tag(cue).length()));
        this.lemma = text.lemma(cue).toLowerCase(Locale.ROOT);
        this.rules = new String[sentence.size()];
        this.paths = new String[sentence.size()];
        this.branches = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            rules[i] = rule(sentence.first() + i, draft);
            path(i);
        }
    }

    TokenRange sentence() {
        return sentence;
    }

    /** What the rules take a token for. */
    private String rule(int token, Optional<Draft> draft) {
        if (draft.isEmpty()) {
            return token == cue ? "K" : "-";
        }
        if (draft.get().cues().stream().anyMatch(range -> range.contains(token))) {
            return "K";
        }
        if (draft.get().sources().stream().anyMatch(range -> range.contains(token))) {
            return "S";
        }
        int start = text.start(token);
        return draft.get().contents().stream().anyMatch(c -> c.start() <= start && start < c.end()) ? "C" : "O";
    }

    /** The relations from the cue, or from what it hangs from, down to a token. */
    private void path(int i) {
        List<String> down = new ArrayList<>();
        int at = sentence.first() + i;
        int climbed = 0;
        while (at != AnnotatedText.ROOT && at != cue && above(at) < 0 && climbed++ < 60) {
            down.addFirst(text.relation(at));
            at = text.head(at);
        }
        int up = at == AnnotatedText.ROOT ? 9 : at == cue ? 0 : above(at);
        branches[i] = up + (down.isEmpty() ? ":self" : ":" + down.getFirst());
        paths[i] = up + ":" + String.join(">", down.subList(0, Math.min(DEEP, down.size())));
    }

    /** How many steps above the cue a token is, or -1. */
    private int above(int token) {
        int at = cue;
        for (int steps = 0; steps < 5 && at != AnnotatedText.ROOT; steps++) {
            if (at == token) {
                return steps;
            }
            at = text.head(at);
        }
        return -1;
    }

    /** What a token itself tells. */
    List<String> of(int i) {
        int token = sentence.first() + i;
        String side = token < cue ? "<" : token == cue ? "=" : ">";
        String quoted = clause.quotations().covers(text.start(token)) ? "q" : "n";
        int far = Math.abs(token - cue);
        String distance = side + (far < 4 ? far : far < 7 ? 5 : far < 12 ? 8 : far < 20 ? 15 : 25);
        return List.of(
                "r=" + rules[i],
                "p=" + side + paths[i],
                "b=" + side + branches[i] + "|" + frame,
                "bl=" + side + branches[i] + "|" + lemma,
                "br=" + side + branches[i] + "|" + rules[i],
                "w=" + text.lower(token) + "|" + side,
                "pt=" + side + paths[i] + "|" + text.tag(token),
                "pr=" + side + paths[i] + "|" + rules[i],
                "t=" + text.tag(token) + "|" + side + "|" + rules[i],
                "q=" + quoted + "|" + rules[i] + "|" + side,
                "d=" + distance + "|" + rules[i],
                "f=" + frame + "|" + side + "|" + rules[i]);
    }

    /** What the place between the token before and a token tells. */
    List<String> before(int i) {
        int token = sentence.first() + i;
        int last = token - 1;
        String rule = rules[i - 1] + rules[i];
        int opening = opening(token);
        String first = opener(token, opening);
        String hold = text.head(opening) == AnnotatedText.ROOT || !sentence.contains(text.head(opening))
                ? "-"
                : rules[text.head(opening) - sentence.first()];
        String own = opening != cue && clause.isCue(opening) ? "cue" : "-";
        boolean opens = clause.quotations().at(text.start(token)) >= 0
                && clause.quotations().at(text.start(token))
                        != clause.quotations().at(text.start(last));
        boolean closes = clause.quotations().at(text.start(last)) >= 0
                && clause.quotations().at(text.start(token))
                        != clause.quotations().at(text.start(last));
        String marks = (opens ? "o" : "-") + (closes ? "c" : "-");
        String branch = branches[i - 1].equals(branches[i]) ? "same" : branches[i - 1] + ">" + branches[i];
        return List.of(
                "R=" + rule,
                "T=" + text.tag(last) + "|" + text.tag(token),
                "W1=" + text.lower(last),
                "W2=" + text.lower(token),
                "TR=" + text.tag(token) + "|" + rule,
                "O=" + first,
                "OR=" + first + "|" + rule,
                "OF=" + first + "|" + frame,
                "OH=" + text.relation(opening) + "|" + hold + "|" + own + "|" + text.tag(opening),
                "OC=" + own + "|" + text.relation(opening) + "|" + text.lower(token),
                "LO=" + lemma + "|" + text.relation(opening) + "|" + text.lower(token),
                "WW=" + text.lower(last) + "|" + text.lower(token),
                "PP=" + paths[i - 1] + ">" + paths[i],
                "B=" + branch,
                "BR=" + branch + "|" + rule,
                "M=" + marks + "|" + rule,
                "L=" + (last == cue ? "after-cue" : token == cue ? "before-cue" : "-") + "|" + text.tag(token) + "|"
                        + frame);
    }

    /** The head of the constituent that begins with a token, or behind the comma that it is. */
    private int opening(int token) {
        int from = token;
        while (from + 1 < sentence.end() && isPunctuation(from)) {
            from++;
        }
        int top = from;
        while (text.head(top) > from
                && (text.head(top) < sentence.end()
                        || text.subtree(text.head(top)).first() == from)) {
            top = text.head(top);
        }
        return top;
    }

    /** A constituent by its relation, its first word, and what it hangs from. */
    private String opener(int token, int top) {
        int from = token;
        while (from + 1 < sentence.end() && isPunctuation(from)) {
            from++;
        }
        int head = text.head(top);
        String to = head == cue ? "cue" : head == AnnotatedText.ROOT ? "root" : head < cue ? "left" : "right";
        return (from > token ? "," : "") + text.relation(top) + "|" + text.lower(from) + "|" + to;
    }

    private boolean isPunctuation(int token) {
        return text.form(token).matches("[,;:–—-]+");
    }
}
