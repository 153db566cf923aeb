// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Splits text into tokens and sentences, with CoreNLP's tokenizer. */
public final class Splitter {

    private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneKeep";

    /**
     * In tokens; what goes on for longer is no sentence and is cut. What nests in a sentence of statements grows with the square of
     * its length.
     */
    private static final int LONGEST_SENTENCE = 300;

    private Splitter() {}

    /**
     * The tokens of one sentence.
     *
     * @param heading whether it is a line of its own without an end
     */
    public record Split(List<CoreLabel> tokens, boolean heading) {}

    /** The sentences in text order, none of them empty. */
    public static List<Split> split(String text) {
        List<CoreLabel> all = tokens(text);
        List<Split> sentences = new ArrayList<>();
        int next = 0;
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(text)) {
            int end = next;
            while (end < all.size() && all.get(end).beginPosition() < paragraph.end()) {
                end++;
            }
            for (List<CoreLabel> sentence : sentences(all.subList(next, end), paragraph.heading())) {
                sentences.add(new Split(sentence, paragraph.heading()));
            }
            next = end;
        }
        return sentences;
    }

    private static List<CoreLabel> tokens(String text) {
        List<CoreLabel> tokens = new ArrayList<>();
        String legible = TokenizerText.of(text);
        int from = 0;
        for (int cut : UnbrokenRuns.cuts(legible)) {
            addTokens(legible, from, cut, tokens);
            from = cut;
        }
        addTokens(legible, from, text.length(), tokens);
        tokens.forEach(token -> token.setOriginalText(text.substring(token.beginPosition(), token.endPosition())));
        return tokens;
    }

    private static void addTokens(String text, int from, int to, List<CoreLabel> tokens) {
        Reader part = new StringReader(text.substring(from, to));
        for (CoreLabel token : new PTBTokenizer<>(part, new CoreLabelTokenFactory(), TOKENIZER_OPTIONS).tokenize()) {
            token.setBeginPosition(token.beginPosition() + from);
            token.setEndPosition(token.endPosition() + from);
            tokens.add(token);
        }
    }

    private static List<List<CoreLabel>> sentences(List<CoreLabel> paragraph, boolean heading) {
        if (paragraph.isEmpty()) {
            return List.of();
        }
        if (heading) {
            return List.of(paragraph);
        }
        List<List<CoreLabel>> sentences = new ArrayList<>();
        List<List<CoreLabel>> found = new WordToSentenceProcessor<CoreLabel>().process(paragraph);
        for (List<CoreLabel> sentence : new SentenceMarks(paragraph).settle(found)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }
}
