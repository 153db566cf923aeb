// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.language.models.KeyTable;
import org.sitrep.language.models.ModelReader;
import org.sitrep.language.models.Piece;

/** The tables of the tagger. Immutable and thread-safe. */
final class TaggerModel {

    private static final Piece CLASSES = Template.CLASSES.piece();
    private static final Piece BAR = Piece.of("|");

    private final List<String> tags;
    private final KeyTable dictionary;
    private final int[][] candidates;
    private final KeyTable classes;
    private final Set<String> companyEnds;
    private final KeyTable features;
    private final float[] weights;
    private final int companyRow;
    private final int otherRow;

    TaggerModel(ModelReader in) {
        tags = in.texts();
        dictionary = in.table();
        candidates = in.texts().stream().map(TaggerModel::numbers).toArray(int[][]::new);
        classes = in.table();
        companyEnds = Set.copyOf(in.texts());
        features = in.table();
        weights = in.floats();
        companyRow = row(Template.COMPANY.piece(), "1");
        otherRow = row(Template.COMPANY.piece(), "0");
    }

    private static int[] numbers(String list) {
        return Stream.of(list.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    List<String> tags() {
        return tags;
    }

    Optional<DictionaryEntry> findEntry(String word) {
        int packed = dictionary.lookUp(Piece.of(word).hash());
        return packed == KeyTable.ABSENT ? Optional.empty() : Optional.of(DictionaryEntry.unpacked(packed));
    }

    /** The numbers of the tags in a list of the dictionary. */
    int[] candidates(int list) {
        return candidates[list];
    }

    /** The class of a word by the words it is seen with, given in lower case (Clark, EACL 2003); "null" for a word that has none. */
    String distributionalClass(String lower) {
        int number = classes.lookUp(Piece.of(lower).hash());
        return number == KeyTable.ABSENT ? "null" : Integer.toString(number);
    }

    /** Whether a company's name may end with this word. */
    boolean isCompanyEnd(String word) {
        return companyEnds.contains(word);
    }

    /** The number of the row of a feature, or {@link KeyTable#ABSENT}. */
    int row(Piece template, CharSequence value) {
        return features.lookUp(Piece.of(value).after(template.hash()));
    }

    /** The row of the distributional classes of three words in a row. */
    int rowOfClasses(Piece previous, Piece own, Piece next) {
        long hash = own.after(BAR.after(previous.after(CLASSES.hash())));
        return features.lookUp(next.after(BAR.after(hash)));
    }

    /** The row of a word that stands in a company's name, or in none. */
    int rowOfCompany(boolean company) {
        return company ? companyRow : otherRow;
    }

    /** Adds the weights of a row, one a tag; none for a row that is absent. */
    void add(int row, float[] sum) {
        if (row != KeyTable.ABSENT) {
            int at = row * sum.length;
            for (int tag = 0; tag < sum.length; tag++) {
                sum[tag] += weights[at + tag];
            }
        }
    }

    /** Weights of no feature. */
    float[] zeros() {
        return new float[tags.size()];
    }
}
