// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import org.sitrep.language.models.Piece;

/**
 * What the tagger can say of a word without its neighbours. Numbers of rows are those of the model.
 *
 * @param candidates the tags it may have
 * @param rare whether it is too rare for the model to know it well, so that its form and its neighbours' count
 * @param atStart the weights of its own features, one a tag, where it begins a sentence
 * @param inside the same elsewhere
 * @param capital whether it begins with a capital letter
 * @param companyEnd whether a company's name may end with it
 * @param wordClass the name of its distributional class
 * @param asPrevious what it is to the next word
 * @param asNext what it is to the word before
 */
public record TaggerWord(
        int[] candidates,
        boolean rare,
        float[] atStart,
        float[] inside,
        boolean capital,
        boolean companyEnd,
        Piece wordClass,
        Beside asPrevious,
        Beside asNext) {

    /**
     * Rows of a word for its neighbour.
     *
     * @param word the row of the word
     * @param shape the row of its shape, for rare neighbours
     * @param wordClass the row of its distributional class, for rare neighbours
     */
    record Beside(int word, int shape, int wordClass) {}
}
