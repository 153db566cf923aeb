// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import org.sitrep.language.models.KeyTable;
import org.sitrep.language.models.ModelReader;
import org.sitrep.language.models.Piece;

/**
 * The tables of the recogniser. Immutable and thread-safe.
 *
 * @param labels the names of the labels; the first is that of no entity
 * @param ofNodes features of a word, with a weight for each label
 * @param ofEdges features of a word, with a weight for each label of the word before and each of its own
 * @param classes the distributional classes of words in lower case
 * @param known words that training saw in lower case
 */
record RecogniserModel(
        List<String> labels, FeatureWeights ofNodes, FeatureWeights ofEdges, KeyTable classes, KeyTable known) {

    static RecogniserModel of(ModelReader in) {
        return new RecogniserModel(in.texts(), new FeatureWeights(in), new FeatureWeights(in), in.table(), in.table());
    }

    /** The class of a word by the words it is seen with (Clark, EACL 2003); all digits count as one. */
    String distributionalClass(String word) {
        String digits =
                WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        int number = classes.lookUp(Piece.of(digits).hash());
        return Integer.toString(number == KeyTable.ABSENT ? 0 : number);
    }

    /** The pattern of capitals, small letters, digits and signs, and whether the word was seen in lower case. */
    String shape(String word) {
        return WordShapeClassifier.wordShape(
                word, WordShapeClassifier.WORDSHAPECHRIS2USELC, new KnownWords(known, word));
    }
}
