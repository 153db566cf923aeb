// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sitrep.language.models.Piece;

/** Computes what the recogniser can say of one word, by the names the model has for its features. */
final class RecogniserWordFeatures {

    /** In UTF-16 code units: the longest beginnings and ends of words that are features, with the marks at both ends of the word. */
    static final int LONGEST_AFFIX = 6;

    /** In UTF-16 code units. CoreNLP's: beyond so short a word the next one counts too. */
    private static final int BRIEF = 3;

    private final RecogniserModel model;

    RecogniserWordFeatures(RecogniserModel model) {
        this.model = model;
    }

    /** A word of a sentence. */
    RecogniserWord describe(String word) {
        String wordClass = model.distributionalClass(word);
        String shape = model.shape(word);
        return describe(word, shape, shape, wordClass, wordClass);
    }

    /** What stands before the first word and after the last: an empty word, some of whose features the model calls "null". */
    RecogniserWord outside() {
        return describe("", "", "null", "null", "");
    }

    private RecogniserWord describe(
            String word, String shape, String shapeAsNext, String wordClass, String classOfEdge) {
        return new RecogniserWord(
                Piece.of(word),
                Piece.of(shape),
                Piece.of(classOfEdge),
                own(word, shape, wordClass),
                nodes(word + "-PW", wordClass + "-PDISTSIM", shape + "-PTYPE"),
                nodes(word + "-NW", wordClass + "-NDISTSIM", shape + "-NTYPE"),
                nodes(word + "-DISJP"),
                nodes(word + "-DISJN"),
                edges("PSEQ", word + "-PSEQW", classOfEdge + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2"),
                edges(word + "-PSEQpW", classOfEdge + "-PSEQpDS", shape + "-PSEQpS"),
                edges(shapeAsNext + "-TNS1"),
                word.length() <= BRIEF,
                isName(word),
                isLettered(word) && word.chars().noneMatch(Character::isUpperCase),
                isLettered(word));
    }

    private float[] own(String word, String shape, String wordClass) {
        float[] sum = nodes("###", word + "-WORD", wordClass + "-DISTSIM", shape + "-TYPE");
        for (String affix : affixes("<" + word + ">")) {
            model.ofNodes().add("#" + affix + "#", sum);
        }
        return sum;
    }

    /** Beginnings and ends of at least two code units, each once. */
    private static Set<String> affixes(String marked) {
        Set<String> affixes = new LinkedHashSet<>();
        for (int length = 2; length <= Math.min(LONGEST_AFFIX, marked.length()); length++) {
            affixes.add(marked.substring(0, length));
            affixes.add(marked.substring(marked.length() - length));
        }
        return affixes;
    }

    private float[] nodes(String... names) {
        float[] sum = new float[model.labels().size()];
        for (String name : names) {
            model.ofNodes().add(name, sum);
        }
        return sum;
    }

    private float[] edges(String... names) {
        float[] sum = new float[model.labels().size() * model.labels().size()];
        for (String name : names) {
            model.ofEdges().add(name, sum);
        }
        return sum;
    }

    private static boolean isName(String word) {
        return word.length() >= 2
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean isLettered(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
