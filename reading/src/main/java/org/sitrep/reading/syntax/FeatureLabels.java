// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;

/**
 * What learned features call tags and relations. Only names of features are made of these strings; rules compare the enums, whose misspelling
 * the compiler sees.
 */
public final class FeatureLabels {

    /** The letters of a tag that tell the sort of word: {@code NN}, {@code JJ}. */
    private static final int CLASS_LETTERS = 2;

    private FeatureLabels() {}

    public static String of(Tag tag) {
        return tag.label();
    }

    public static String of(Relation relation) {
        return relation.label();
    }

    /** The sort of word a tag stands for, whatever its inflection. */
    public static String wordClass(Tag tag) {
        String label = tag.label();
        return label.substring(0, Math.min(CLASS_LETTERS, label.length()));
    }
}
