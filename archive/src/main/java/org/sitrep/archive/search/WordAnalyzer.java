// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts a text into words by the rules of Unicode (UAX #29), in lower case, without accents and without a possessive {@code 's}. No word is
 * left out and none is stemmed, so that a phrase is found as it stands; {@link WordForms} finds plurals when it is asked.
 */
final class WordAnalyzer extends Analyzer {

    /** Between two names of one field, so that no phrase runs from one into the next. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream bare = new EnglishPossessiveFilter(words);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(bare)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The words of {@code text}, as they stand in the index. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(WordField.TEXT.field(), text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read.", e);
        }
        return List.copyOf(words);
    }
}
