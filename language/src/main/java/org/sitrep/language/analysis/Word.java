// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.language.recogniser.RecogniserWord;
import org.sitrep.language.tagger.TaggerWord;

/** What the models know of a word by itself. Thread-safe. */
public final class Word {

    /** How the parts of speech of names begin: NNP, NNPS. */
    private static final String PROPER_NOUN = "NNP";

    private final String form;
    private final TaggerWord tagging;
    private final RecogniserWord naming;
    private final String distributionalClass;
    private final int parserId;
    private volatile List<Lemma> lemmas = List.of();

    private record Lemma(int tag, String text) {}

    Word(String form, TaggerWord tagging, RecogniserWord naming, String distributionalClass, int parserId) {
        this.form = form;
        this.tagging = tagging;
        this.naming = naming;
        this.distributionalClass = distributionalClass;
        this.parserId = parserId;
    }

    TaggerWord tagging() {
        return tagging;
    }

    RecogniserWord naming() {
        return naming;
    }

    /** The number of its distributional class, as the recogniser knows it. */
    String distributionalClass() {
        return distributionalClass;
    }

    /** The number by which the parser knows the word. */
    int parserId() {
        return parserId;
    }

    /** The dictionary form under a part of speech, given by number and name; computed the first time it is asked for. */
    String lemma(int tag, String name, Morphology morphology) {
        for (Lemma lemma : lemmas) {
            if (lemma.tag == tag) {
                return lemma.text;
            }
        }
        String text = isLegible(form) ? lemma(name, morphology) : form;
        lemmas = Stream.concat(lemmas.stream(), Stream.of(new Lemma(tag, text))).toList();
        return text;
    }

    /** CoreNLP's morphology cannot match control characters and line ends, which a token may hold that looks like a tag of HTML. */
    private static boolean isLegible(String form) {
        return form.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }

    /**
     * In small letters, but for names that the morphology does not know. They are made small here, since the morphology would make them
     * so by the rules of the default locale: in Turkish the I of "Images" would lose its dot.
     */
    private String lemma(String name, Morphology morphology) {
        String small = form.toLowerCase(Locale.ROOT);
        String lemma = morphology.lemma(small, name);
        return name.startsWith(PROPER_NOUN) && lemma.equals(small) ? form : lemma;
    }
}
