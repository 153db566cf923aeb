// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import java.util.Arrays;
import java.util.List;
import org.sitrep.language.models.KeyTable;
import org.sitrep.language.models.ModelReader;
import org.sitrep.language.models.Piece;

/**
 * The weights of CoreNLP's neural dependency parser (Chen and Manning, EMNLP 2014).
 *
 * <p>A configuration of the parser is described by 48 features: 18 words, 18 parts of speech, 12 relations. Each has an
 * embedding; one hidden layer with cubes for its activation gives a score to each transition. Words, parts of speech and relations share
 * one numbering. Immutable and thread-safe.
 */
final class ParserModel {

    /** Words, and as many parts of speech; the last {@link #WITH_RELATION} positions have a relation too. */
    static final int POSITIONS = 18;

    static final int WITH_RELATION = 12;

    private final KeyTable words;
    private final KeyTable tags;
    private final List<String> relationNames;
    private final int firstRelation;
    private final float[] embeddings;
    private final float[][] inputWeights;
    private final float[] bias;
    private final float[][] outputWeights;
    private final RoughWeights roughWeights;
    private final int embeddingSize;

    ParserModel(ModelReader in) {
        words = in.table();
        tags = in.table();
        relationNames = in.texts();
        firstRelation = in.number();
        embeddings = in.floats();
        float[] input = in.floats();
        bias = in.floats();
        inputWeights = rows(input, bias.length);
        float[] output = in.floats();
        outputWeights = rows(output, output.length / bias.length);
        roughWeights = RoughWeights.of(outputWeights);
        embeddingSize = embeddings.length / (firstRelation + relationNames.size());
    }

    /** Arrays of their own: Java computes several places of arrays at once where all are at the same index. */
    private static float[][] rows(float[] table, int width) {
        float[][] rows = new float[table.length / width][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(table, row * width, (row + 1) * width);
        }
        return rows;
    }

    int wordId(String word) {
        return id(words, word);
    }

    int tagId(String tag) {
        return id(tags, tag);
    }

    private static int id(KeyTable ids, String name) {
        int id = ids.lookUp(Piece.of(name).hash());
        return id == KeyTable.ABSENT
                ? Math.max(0, ids.lookUp(Piece.of("-UNKNOWN-").hash()))
                : id;
    }

    /** The number of words, parts of speech and relations. */
    int size() {
        return firstRelation + relationNames.size();
    }

    /** The relations by name, without the one that stands for none. */
    List<String> relationNames() {
        return relationNames.subList(1, relationNames.size());
    }

    /** The id that stands for no relation. */
    int nullRelation() {
        return firstRelation;
    }

    /** The id of the i-th relation a transition can give, from 0; the first is that of the root. */
    int relationId(int i) {
        return firstRelation + 1 + i;
    }

    String relationName(int id) {
        return relationNames.get(id - firstRelation);
    }

    /** The number of relations a transition can give. */
    int relationCount() {
        return relationNames.size() - 1;
    }

    int hiddenSize() {
        return bias.length;
    }

    float[] bias() {
        return bias;
    }

    /** For each hidden unit the weights of all transitions. */
    float[][] outputWeights() {
        return outputWeights;
    }

    RoughWeights roughWeights() {
        return roughWeights;
    }

    /** Adds what a word, a part of speech or a relation gives to the hidden layer's input when it is that feature, times a factor. */
    void addContribution(int id, int feature, float factor, float[] sum) {
        float[] factors = new float[embeddingSize];
        for (int k = 0; k < embeddingSize; k++) {
            factors[k] = factor * embeddings[id * embeddingSize + k];
        }
        Rows.addWeighted(sum, inputWeights, feature * embeddingSize, factors);
    }
}
