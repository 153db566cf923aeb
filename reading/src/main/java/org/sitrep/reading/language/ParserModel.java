// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's neural dependency parser (Chen and Manning, EMNLP 2014), as its model file holds them.
 *
 * <p>A configuration of the parser is described by 48 features: 18 words, 18 parts of speech, 12 relations. Each has an
 * embedding; one hidden layer with cubes for its activation gives a score to each transition. Immutable and thread-safe.
 */
final class ParserModel {

    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";
    private static final String UNKNOWN = "-UNKNOWN-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relationNames = new ArrayList<>();
    private final int firstRelation;
    private final float[][] embeddings;
    private final float[][] inputWeights;
    private final float[] bias;
    private final float[][] outputWeights;

    private ParserModel(ModelText in) throws IOException {
        int wordCount = in.header("dict");
        int tagCount = in.header("pos");
        int relationCount = in.header("label");
        int embeddingSize = in.header("embeddingSize");
        int hiddenSize = in.header("hiddenSize");
        int features = in.header("numTokens");
        in.header("preComputed");
        embeddings = new float[wordCount + tagCount + relationCount][];
        words = HashMap.newHashMap(wordCount);
        tags = new HashMap<>();
        firstRelation = wordCount + tagCount;
        for (int id = 0; id < embeddings.length; id++) {
            String name = in.word();
            if (id < wordCount) {
                words.put(name, id);
            } else if (id < firstRelation) {
                tags.put(name, id);
            } else {
                relationNames.add(name);
            }
            embeddings[id] = in.numbers(embeddingSize);
        }
        inputWeights = in.rows(features * embeddingSize, hiddenSize);
        bias = in.numbers(hiddenSize);
        outputWeights = in.rows(hiddenSize, 2 * relationCount - 1);
    }

    /** Reads the model from the resources. */
    static ParserModel load(String resource) {
        try (InputStream file = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The parser's model " + resource + " is missing from the program.");
            }
            return new ParserModel(new ModelText(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("The parser's model " + resource + " cannot be read.", e);
        }
    }

    int wordId(String word) {
        return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
    }

    int tagId(String tag) {
        return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
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

    /** What a feature adds to the hidden layer's input when it stands at that position. */
    float[] contribution(int feature, int position) {
        float[] embedding = embeddings[feature];
        float[] sum = new float[bias.length];
        for (int k = 0; k < embedding.length; k++) {
            float[] weights = inputWeights[position * embedding.length + k];
            float factor = embedding[k];
            for (int h = 0; h < sum.length; h++) {
                sum[h] += factor * weights[h];
            }
        }
        return sum;
    }
}
