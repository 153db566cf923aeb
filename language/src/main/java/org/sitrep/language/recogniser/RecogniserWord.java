// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import org.sitrep.language.models.Piece;

/**
 * What the recogniser can say of a word without its neighbours. Weights of nodes are one a label, those of edges one a pair of labels.
 *
 * @param form the word
 * @param shape its pattern of letters
 * @param wordClass its distributional class
 * @param node the weights of its own features
 * @param asPrevious what it adds to the next word
 * @param asNext what it adds to the word before
 * @param amongPrevious what it adds to each of the next words
 * @param amongNext what it adds to each of the words before
 * @param edge the weights of its own features of edges
 * @param edgeAsPrevious what it adds to the edges of the next word
 * @param edgeAsNext what it adds to the edges of the word before
 * @param brief whether it has three letters or fewer, so that the word beyond counts
 * @param name whether it is written like a name, with a first capital and no other
 * @param small whether it has a letter, and no capital
 * @param lettered whether it has a letter
 */
public record RecogniserWord(
        Piece form,
        Piece shape,
        Piece wordClass,
        float[] node,
        float[] asPrevious,
        float[] asNext,
        float[] amongPrevious,
        float[] amongNext,
        float[] edge,
        float[] edgeAsPrevious,
        float[] edgeAsNext,
        boolean brief,
        boolean name,
        boolean small,
        boolean lettered) {

    /** Whether both are the same word. */
    boolean isSame(RecogniserWord other) {
        return form.hash() == other.form.hash();
    }
}
