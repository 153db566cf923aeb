// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import java.util.List;
import org.sitrep.language.models.ModelStore;

/**
 * Gives each word its part of speech, with CoreNLP's model english-left3words-distsim: the sequence of tags that is most probable under a
 * maximum-entropy model of each tag, given the words around it and the two tags before (Toutanova and others, NAACL 2003).
 *
 * <p>In single precision, with the same tags as CoreNLP but where two sequences are nearly as probable. Linear in the number of words.
 * Thread-safe.
 */
public final class Tagger {

    /** CoreNLP's: how many words after the first the name of a company may have. */
    private static final int WORDS_OF_COMPANY = 3;

    private final TaggerModel model;
    private final TagHistory history;
    private final TaggerWord outside;
    private final TaggerWord end;

    private Tagger(TaggerModel model) {
        this.model = model;
        this.history = new TagHistory(model);
        this.outside = word("NA");
        this.end = word(".$.");
    }

    public static Tagger load(ModelStore store) {
        return new Tagger(new TaggerModel(store.open(new TaggerConversion())));
    }

    /** The tags, in the order of their numbers: those of the Penn Treebank and its later additions. */
    public List<String> tags() {
        return model.tags();
    }

    /** What the model knows of a word, given in American spelling. */
    public TaggerWord word(String word) {
        return new TaggerWordFeatures(model, word).word();
    }

    /** The numbers of the tags of a sentence's words. */
    public int[] tag(TaggerWord[] words) {
        TagLattice lattice = new TagLattice(history);
        for (int i = 0; i <= words.length; i++) {
            TaggerWord word = wordAt(words, i);
            lattice.append(word.candidates(), weights(words, i, word));
        }
        return lattice.best(words.length);
    }

    /** The word at a position; the sentence ends with a sign of its own, and beyond lies nothing. */
    private TaggerWord wordAt(TaggerWord[] words, int i) {
        if (i < 0 || i > words.length) {
            return outside;
        }
        return i == words.length ? end : words[i];
    }

    /** The weights of all that does not depend on tags, one a tag. */
    private float[] weights(TaggerWord[] words, int i, TaggerWord word) {
        float[] sum = (i == 0 ? word.atStart() : word.inside()).clone();
        TaggerWord previous = wordAt(words, i - 1);
        TaggerWord next = wordAt(words, i + 1);
        model.add(previous.asPrevious().word(), sum);
        model.add(next.asNext().word(), sum);
        if (word.rare()) {
            addRare(words, i, sum);
        }
        return sum;
    }

    private void addRare(TaggerWord[] words, int i, float[] sum) {
        TaggerWord previous = wordAt(words, i - 1);
        TaggerWord next = wordAt(words, i + 1);
        model.add(previous.asPrevious().shape(), sum);
        model.add(previous.asPrevious().wordClass(), sum);
        model.add(next.asNext().shape(), sum);
        model.add(next.asNext().wordClass(), sum);
        model.add(model.rowOfClasses(previous.wordClass(), wordAt(words, i).wordClass(), next.wordClass()), sum);
        model.add(model.rowOfCompany(isCompany(words, i)), sum);
    }

    /** Whether a capital begins what may be a company's name, which ends within three words. */
    private boolean isCompany(TaggerWord[] words, int i) {
        boolean ends = false;
        for (int j = i; j <= i + WORDS_OF_COMPANY; j++) {
            ends |= wordAt(words, j).companyEnd();
        }
        return ends && wordAt(words, i).capital();
    }
}
