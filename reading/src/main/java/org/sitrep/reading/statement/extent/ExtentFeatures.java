// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.statement.cue.CueFeatures;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/** What tells of a token in a cue's sentence whether it belongs to the source, to the content or to neither, and where those begin and end. */
public final class ExtentFeatures {

    /** More words between than these are one feature. As the weights were learned with; not measured. */
    private static final int MANY = 3;

    private final CuedText clause;
    private final AnnotatedText text;
    private final int cue;
    private final TokenRange sentence;
    private final String frame;
    private final String lemma;
    private final String[] rules;
    private final CuePaths paths;
    private final int[] cues;
    private final int[] commas;
    private final int[] quotes;

    public ExtentFeatures(CuedText clause, int cue, Optional<StatementDraft> draft) {
        this.clause = clause;
        this.text = clause.text();
        this.cue = cue;
        this.sentence = text.tokensOfSentence(text.sentenceOf(cue));
        this.frame = CueFeatures.frame(clause, cue);
        this.lemma = clause.lexicon().spelling(text.lemma(cue).toLowerCase(Locale.ROOT));
        this.paths = new CuePaths(text, cue, sentence);
        this.cues = counts(clause::isCue);
        this.commas = counts(token -> text.form(token).equals(","));
        this.quotes = new int[sentence.size()];
        this.rules = new String[sentence.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule(sentence.first() + i, draft);
            quotes[i] = clause.quotations().indexAt(text.start(sentence.first() + i));
        }
    }

    public TokenRange sentence() {
        return sentence;
    }

    /** What the constructions take a token for. */
    private String rule(int token, Optional<StatementDraft> draft) {
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

    /** What a token itself tells. */
    public void addToken(int i, FeatureSink sink) {
        int token = sentence.first() + i;
        String side = token < cue ? "<" : token == cue ? "=" : ">";
        String quoted = quotes[i] >= 0 ? "q" : "n";
        String rule = rules[i];
        sink.add("r", rule);
        sink.add("p", side, paths.path(i));
        sink.add("b", side, paths.branch(i), frame);
        sink.add("bl", side, paths.branch(i), lemma);
        sink.add("br", side, paths.branch(i), rule);
        sink.add("w", text.lower(token), side);
        sink.add("pt", side, paths.path(i), text.tag(token).label());
        sink.add("pr", side, paths.path(i), rule);
        sink.add("t", text.tag(token).label(), side, rule);
        sink.add("q", quoted, side, rule);
        sink.add("d", side, distance(Math.abs(token - cue)), rule);
        sink.add("f", frame, side, rule);
        surroundings(i, side, rule, sink);
    }

    /** What stands between the cue and a token: other cues, commas, quotation marks. */
    private void surroundings(int i, String side, String rule, FeatureSink sink) {
        int token = sentence.first() + i;
        int quote = quotes[i];
        int quoteOfCue = quotes[cue - sentence.first()];
        String parted = few(commas, token);
        sink.add("e", text.entity(token).name(), side, rule);
        sink.add(
                "qq",
                quote < 0 ? "n" : quote == quoteOfCue ? "same" : "other",
                quoteOfCue < 0 ? "n" : "q",
                side + rule);
        sink.add("cb", few(cues, token), side, rule);
        sink.add("ck", clause.isCue(token) && token != cue ? "cue" : "-", side, rule);
        sink.add("cm", parted, side, rule);
        sink.add("cf", parted, side, frame);
        sink.add("wr", text.lower(token), rule);
    }

    /** How many of the tokens counted up stand between the cue and a token, {@link #MANY} being many. */
    private String few(int[] counts, int token) {
        int first = Math.min(token, cue) + 1 - sentence.first();
        int end = Math.max(token, cue) - sentence.first();
        return Integer.toString(Math.min(MANY, Math.max(0, counts[Math.max(first, end)] - counts[first])));
    }

    /** For each token of the sentence, how many before it are such. */
    private int[] counts(IntPredicate such) {
        int[] counts = new int[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            counts[i + 1] = counts[i] + (such.test(sentence.first() + i) ? 1 : 0);
        }
        return counts;
    }

    /** Distances in steps that about double, as the weights were learned with; a step is called by one of its lengths. */
    private static String distance(int tokens) {
        return tokens < 4 ? Integer.toString(tokens) : tokens < 7 ? "5" : tokens < 12 ? "8" : tokens < 20 ? "15" : "25";
    }

    /** What the place between the token before and a token tells. */
    public void before(int i, FeatureSink sink) {
        int token = sentence.first() + i;
        int last = token - 1;
        String rule = rules[i - 1] + rules[i];
        String branch =
                paths.branch(i - 1).equals(paths.branch(i)) ? "same" : paths.branch(i - 1) + ">" + paths.branch(i);
        sink.add("R", rule);
        sink.add("T", text.tag(last).label(), text.tag(token).label());
        sink.add("W1", text.lower(last));
        sink.add("W2", text.lower(token));
        sink.add("TR", text.tag(token).label(), rule);
        sink.add("WW", text.lower(last), text.lower(token));
        sink.add("PP", paths.path(i - 1), paths.path(i));
        sink.add("B", branch);
        sink.add("BR", branch, rule);
        sink.add("M", marks(i), rule);
        sink.add(
                "L",
                last == cue ? "after-cue" : token == cue ? "before-cue" : "-",
                text.tag(token).label(),
                frame);
        opening(token, rule, sink);
    }

    /** What the constituent that opens with a token, or behind the comma that it is, tells. */
    private void opening(int token, String rule, FeatureSink sink) {
        int from = token;
        while (from + 1 < sentence.end() && isPunctuation(from)) {
            from++;
        }
        int top = top(from);
        int head = text.head(top);
        String relation = text.relation(top).label();
        String to = head == cue ? "cue" : head == AnnotatedText.ROOT ? "root" : head < cue ? "left" : "right";
        String opener = (from > token ? "," : "") + relation;
        String hold = head == AnnotatedText.ROOT ? "-" : rules[head - sentence.first()];
        String own = top != cue && clause.isCue(top) ? "cue" : "-";
        sink.add("O", opener, text.lower(from), to);
        sink.add("OR", opener, to, rule);
        sink.add("OF", opener, to, frame);
        sink.add("OH", relation, hold + own, text.tag(top).label());
        sink.add("OC", own, relation, text.lower(token));
        sink.add("LO", lemma, relation, text.lower(token));
    }

    private int top(int from) {
        int top = from;
        while (text.head(top) > from) {
            top = text.head(top);
        }
        return top;
    }

    private String marks(int i) {
        int before = quotes[i - 1];
        int here = quotes[i];
        return (here >= 0 && here != before ? "o" : "-") + (before >= 0 && here != before ? "c" : "-");
    }

    private boolean isPunctuation(int token) {
        return switch (text.form(token)) {
            case ",", ";", ":", "–", "—", "-", "--" -> true;
            default -> false;
        };
    }
}
