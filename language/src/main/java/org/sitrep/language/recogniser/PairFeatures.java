// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import org.sitrep.language.models.Piece;

/** Features that join words, shapes or classes of neighbours. Their names are never written out, only hashed. */
final class PairFeatures {

    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");
    private static final Piece PREVIOUS_WORD_AND_SHAPE = Piece.of("-PW_CTYPE");
    private static final Piece SHAPE_AND_NEXT_WORD = Piece.of("-NW_CTYPE");
    private static final Piece PREVIOUS_SHAPE_AND_SHAPE = Piece.of("-PCTYPE");
    private static final Piece SHAPE_AND_NEXT_SHAPE = Piece.of("-CNTYPE");
    private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE");
    private static final Piece WORD_BEFORE_PREVIOUS_AND_SHAPE = Piece.of("-PPW_CTYPE");
    private static final Piece WORD_BEHIND_NEXT_AND_SHAPE = Piece.of("-NNW_CTYPE");
    private static final Piece TWO_WORDS = Piece.of("-PSEQW2");
    private static final Piece TWO_CLASSES = Piece.of("-PSEQpcDS");
    private static final Piece TWO_SHAPES = Piece.of("-TYPES");

    private final FeatureWeights ofNodes;
    private final FeatureWeights ofEdges;

    PairFeatures(RecogniserModel model) {
        this.ofNodes = model.ofNodes();
        this.ofEdges = model.ofEdges();
    }

    /** Adds the features that a word has together with the words next to it. */
    void addNode(RecogniserWord previous, RecogniserWord word, RecogniserWord next, float[] sum) {
        long twoShapes = joined(previous.shape(), DOTS, word.shape());
        long shapeAndNextShape = joined(word.shape(), DOTS, next.shape());
        ofNodes.add(PREVIOUS_WORD_AND_SHAPE.after(joined(previous.form(), DOTS, word.shape())), sum);
        ofNodes.add(SHAPE_AND_NEXT_WORD.after(joined(word.shape(), DOTS, next.form())), sum);
        ofNodes.add(PREVIOUS_SHAPE_AND_SHAPE.after(twoShapes), sum);
        ofNodes.add(SHAPE_AND_NEXT_SHAPE.after(shapeAndNextShape), sum);
        ofNodes.add(THREE_SHAPES.after(next.shape().after(DOTS.after(twoShapes))), sum);
    }

    void addBeforePrevious(RecogniserWord beforePrevious, RecogniserWord word, float[] sum) {
        long name = joined(beforePrevious.form(), DOTS, word.shape());
        ofNodes.add(WORD_BEFORE_PREVIOUS_AND_SHAPE.after(name), sum);
    }

    void addBehindNext(RecogniserWord behindNext, RecogniserWord word, float[] sum) {
        long name = joined(behindNext.form(), DOTS, word.shape());
        ofNodes.add(WORD_BEHIND_NEXT_AND_SHAPE.after(name), sum);
    }

    /** Adds the features that the edge between two words has. */
    void addEdge(RecogniserWord previous, RecogniserWord word, float[] sum) {
        ofEdges.add(TWO_WORDS.after(joined(previous.form(), DASH, word.form())), sum);
        ofEdges.add(TWO_CLASSES.after(joined(previous.wordClass(), DASH, word.wordClass())), sum);
        ofEdges.add(TWO_SHAPES.after(joined(previous.shape(), DASH, word.shape())), sum);
    }

    private static long joined(Piece first, Piece between, Piece second) {
        return second.after(between.after(first.hash()));
    }
}
