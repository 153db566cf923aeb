// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.sitrep.language.models.Conversion;
import org.sitrep.language.models.ModelSource;
import org.sitrep.language.models.ModelWriter;
import org.sitrep.language.models.PublishedObjects;

/** Reads the recogniser's model as CoreNLP publishes it. */
final class RecogniserConversion implements Conversion {

    private static final String OF_NODE = "|C";
    private static final String OF_EDGE = "|CpC";

    @Override
    public ModelSource source() {
        return new ModelSource("recogniser", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz", 1);
    }

    @Override
    public void convert(InputStream published, ModelWriter tables) throws IOException {
        PublishedObjects in = new PublishedObjects(new GZIPInputStream(published, 1 << 16));
        int[] pairs = pairs(in.next());
        List<String> labels = texts(in.next());
        List<String> features = texts(in.next());
        check(in.next(), labels, features);
        if (!in.next().equals(1)) {
            throw new IOException("The recogniser's model has features of several kinds.");
        }
        in.next();
        Map<String, Integer> classes = in.distributionalClasses();
        in.readInt();
        double[][] weights = weights(in.next());
        in.next();
        tables.texts(labels);
        writeFeatures(features, OF_NODE, weights, identity(labels.size()), tables);
        writeFeatures(features, OF_EDGE, weights, pairs, tables);
        tables.table(classes);
        Map<String, Integer> known = new HashMap<>();
        in.largestSet().forEach(word -> known.put(word, 0));
        tables.table(known);
    }

    /** Where the weight of each pair of labels goes: by the first label, then by the second. */
    private static int[] pairs(Object indices) throws IOException {
        if (indices instanceof List<?> list && list.size() == 2 && list.getLast() instanceof Index<?> ofPairs) {
            int labels = (int) Math.round(Math.sqrt(ofPairs.size()));
            return ofPairs.objectsList().stream()
                    .map(pair -> ((CRFLabel) pair).getLabel())
                    .mapToInt(pair -> pair[0] * labels + pair[1])
                    .toArray();
        }
        throw new IOException("The recogniser's model is not one of pairs of labels.");
    }

    private static int[] identity(int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private static List<String> texts(Object index) throws IOException {
        if (index instanceof Index<?> texts) {
            List<String> all = new ArrayList<>(texts.size());
            texts.objectsList().forEach(text -> all.add((String) text));
            return all;
        }
        throw new IOException("The recogniser's model lacks a list of names.");
    }

    /** Refuses a model that asks for what is not computed here. */
    private static void check(Object settings, List<String> labels, List<String> features) throws IOException {
        boolean known = settings instanceof SeqClassifierFlags flags
                && flags.wordShape == WordShapeClassifier.WORDSHAPECHRIS2USELC
                && flags.maxNGramLeng == RecogniserWordFeatures.LONGEST_AFFIX
                && flags.disjunctionWidth == Recogniser.AROUND
                && "O".equals(flags.backgroundSymbol)
                && "O".equals(labels.getFirst())
                && features.stream().noneMatch(name -> name.matches("XY-.*|X-.*-(?:YX|XY)\\|C"));
        if (!known) {
            throw new IOException("The recogniser's model has settings that are not known here.");
        }
    }

    private static double[][] weights(Object table) throws IOException {
        if (table instanceof double[][] weights) {
            return weights;
        }
        throw new IOException("The recogniser's model has no weights.");
    }

    /** A row of weights for each feature of a kind, its columns put where {@code places} says. */
    private static void writeFeatures(
            List<String> features, String kind, double[][] weights, int[] places, ModelWriter tables)
            throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            String name = features.get(i);
            int end = name.lastIndexOf('|');
            if (name.substring(end).equals(kind)) {
                rows.put(name.substring(0, end), kept.size());
                kept.add(weights[i]);
            }
        }
        float[] table = new float[kept.size() * places.length];
        for (int row = 0; row < kept.size(); row++) {
            for (int i = 0; i < places.length; i++) {
                table[row * places.length + places[i]] = (float) kept.get(row)[i];
            }
        }
        tables.table(rows);
        tables.floats(table);
    }
}
