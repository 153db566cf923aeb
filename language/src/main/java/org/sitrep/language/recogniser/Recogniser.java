// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import java.util.List;
import org.sitrep.language.models.ModelStore;

/**
 * Finds the names of people, organizations and places, with CoreNLP's model english.all.3class.distsim: a conditional random field over
 * words, their shapes and distributional classes (Finkel and others, ACL 2005).
 *
 * <p>In single precision, with the same labels as CoreNLP but where two sequences are nearly as probable. Linear in the number of words.
 * Thread-safe.
 */
public final class Recogniser {

    /** As many words on each side add to a label wherever they stand. */
    static final int AROUND = 5;

    private final RecogniserModel model;
    private final PairFeatures pairs;
    private final RecogniserWordFeatures words;
    private final RecogniserWord outside;

    private Recogniser(RecogniserModel model) {
        this.model = model;
        this.pairs = new PairFeatures(model);
        this.words = new RecogniserWordFeatures(model);
        this.outside = words.outside();
    }

    public static Recogniser load(ModelStore store) {
        return new Recogniser(RecogniserModel.of(store.open(new RecogniserConversion())));
    }

    /** The labels, in the order of their numbers; the first is that of no entity. */
    public List<String> labels() {
        return model.labels();
    }

    /** The number of the class of words that stand in the same surroundings, for a word in American spelling. */
    public String distributionalClass(String word) {
        return model.distributionalClass(word);
    }

    /** What the model knows of a word, given in American spelling. */
    public RecogniserWord word(String word) {
        return words.describe(word);
    }

    /**
     * The numbers of the labels of a sentence's words.
     *
     * @param proper for each word whether it is tagged as a proper noun in the singular
     */
    public int[] recognise(RecogniserWord[] sentence, boolean[] proper) {
        LabelLattice lattice = new LabelLattice(model.labels().size());
        Occurrences occurrences = new Occurrences(sentence, proper);
        for (int i = 0; i < sentence.length; i++) {
            lattice.append(node(sentence, i, occurrences), edge(sentence, i));
        }
        return lattice.best();
    }

    private RecogniserWord wordAt(RecogniserWord[] sentence, int i) {
        return i < 0 || i >= sentence.length ? outside : sentence[i];
    }

    private float[] node(RecogniserWord[] sentence, int i, Occurrences occurrences) {
        RecogniserWord word = sentence[i];
        RecogniserWord previous = wordAt(sentence, i - 1);
        RecogniserWord next = wordAt(sentence, i + 1);
        float[] sum = word.node().clone();
        add(previous.asPrevious(), sum);
        add(next.asNext(), sum);
        for (int distance = 1; distance <= AROUND; distance++) {
            if (isNew(sentence, i, -distance)) {
                add(wordAt(sentence, i - distance).amongPrevious(), sum);
            }
            if (isNew(sentence, i, distance)) {
                add(wordAt(sentence, i + distance).amongNext(), sum);
            }
        }
        pairs.addNode(previous, word, next, sum);
        if (previous.brief()) {
            pairs.addBeforePrevious(wordAt(sentence, i - 2), word, sum);
        }
        if (next.brief()) {
            pairs.addBehindNext(wordAt(sentence, i + 2), word, sum);
        }
        occurrences.featuresOf(i).forEach(name -> model.ofNodes().add(name, sum));
        return sum;
    }

    /** Whether the word at a distance stands no nearer on the same side: a word counts once. */
    private boolean isNew(RecogniserWord[] sentence, int i, int distance) {
        int step = Integer.signum(distance);
        RecogniserWord word = wordAt(sentence, i + distance);
        for (int nearer = step; nearer != distance; nearer += step) {
            if (wordAt(sentence, i + nearer).isSame(word)) {
                return false;
            }
        }
        return true;
    }

    private float[] edge(RecogniserWord[] sentence, int i) {
        RecogniserWord previous = wordAt(sentence, i - 1);
        float[] sum = sentence[i].edge().clone();
        add(previous.edgeAsPrevious(), sum);
        add(wordAt(sentence, i + 1).edgeAsNext(), sum);
        pairs.addEdge(previous, sentence[i], sum);
        return sum;
    }

    private static void add(float[] weights, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }
}
