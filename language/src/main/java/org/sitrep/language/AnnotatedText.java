// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/**
 * A text with its tokens, sentences and dependency trees, in parallel arrays.
 *
 * <p>Tokens are numbered from 0 through the whole text. Trees are projective basic Universal Dependencies: the words under a
 * token are a run without gaps. Immutable and thread-safe.
 */
public final class AnnotatedText {

    /** The head of a token that has none. */
    public static final int ROOT = -1;

    private final String text;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final Trees trees;
    private final String[] lowers;

    AnnotatedText(String text, Tokens tokens, List<Sentence> sentences) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = List.copyOf(sentences);
        this.trees = Trees.of(tokens.heads());
        this.lowers = Arrays.stream(tokens.forms())
                .map(form -> form.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    public String text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Offset of the token's first UTF-16 code unit. */
    public int start(int token) {
        return tokens.starts()[token];
    }

    /** Offset after the token's last UTF-16 code unit. */
    public int end(int token) {
        return tokens.ends()[token];
    }

    /** The token as it stands in the text. */
    public String form(int token) {
        return tokens.forms()[token];
    }

    /** The token in lower case. */
    public String lower(int token) {
        return lowers[token];
    }

    /** The dictionary form: lower case, but for proper nouns. */
    public String lemma(int token) {
        return tokens.lemmas()[token];
    }

    /** The part of speech. */
    public Tag tag(int token) {
        return tokens.tags()[token];
    }

    /** The token this one depends on, or {@link #ROOT}. */
    public int head(int token) {
        return tokens.heads()[token];
    }

    /** The relation to the head. */
    public Relation relation(int token) {
        return tokens.relations()[token];
    }

    public boolean isRelation(int token, Relation relation) {
        return relation(token) == relation;
    }

    public EntityTag entity(int token) {
        return tokens.entities()[token];
    }

    /**
     * The number of the class of words that stand in the same surroundings, one of some 200 (Clark, "Combining Distributional and
     * Morphological Information for Part of Speech Induction", EACL 2003), as the recogniser's model has them.
     */
    public String distributionalClass(int token) {
        return tokens.classes()[token];
    }

    /** The tokens that depend on this one, in text order. A fresh array. */
    public int[] children(int token) {
        return trees.children(token);
    }

    /** The first child with that relation. */
    public OptionalInt findChild(int token, Relation relation) {
        for (int i = 0; i < trees.childCount(token); i++) {
            int child = trees.child(token, i);
            if (isRelation(child, relation)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** The token with all that depends on it. */
    public TokenRange subtree(int token) {
        return trees.subtree(token);
    }

    /** The sentences in text order; {@link #sentenceOf} counts into them. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The number of the sentence that holds the token. */
    public int sentenceOf(int token) {
        return tokens.sentences()[token];
    }

    /** Whether the token stands in a heading. */
    public boolean isInHeading(int token) {
        return sentences.get(sentenceOf(token)).heading();
    }

    /** The tokens of a sentence. */
    public TokenRange tokensOfSentence(int sentence) {
        return tokensIn(sentences.get(sentence).span());
    }

    /** The tokens that share at least one code unit with the span. The span must touch one. */
    public TokenRange tokensIn(Span span) {
        int first = tokens.firstEndingAfter(span.start());
        int end = tokens.firstStartingFrom(span.end());
        return new TokenRange(first, end);
    }

    /** The token at an offset; empty in white space and outside the text. */
    public OptionalInt findTokenAt(int offset) {
        int token = tokens.firstEndingAfter(offset);
        return token < size() && start(token) <= offset ? OptionalInt.of(token) : OptionalInt.empty();
    }

    /** The words of a run of tokens. */
    public Span span(TokenRange range) {
        return Span.of(text, start(range.first()), end(range.last()));
    }

    public Span span(int token) {
        return Span.of(text, start(token), end(token));
    }

    /** The token of the run that the others hang from: the one nearest to the root, the first of several. */
    public int headOf(TokenRange range) {
        int best = range.first();
        for (int token = range.first(); token < range.end(); token++) {
            if (trees.depth(token) < trees.depth(best)) {
                best = token;
            }
        }
        return best;
    }
}
