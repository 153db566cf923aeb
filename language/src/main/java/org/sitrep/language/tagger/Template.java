// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.language.models.Piece;

/** The features of the model by the names it has for them; a feature is a template and a value. */
enum Template {
    PREVIOUS_WORD("Extractor(-1,word)"),
    WORD("Extractor(0,word)"),
    NEXT_WORD("Extractor(1,word)"),
    PREVIOUS_TAGS("ExtractorContinuousTagConj(-2 ... -1)"),
    PREVIOUS_TAG("Extractor(-1,tag)"),
    PREVIOUS_SHAPE("ExtractorWordShapeClassifier(-1,chris2)"),
    SHAPE("ExtractorWordShapeClassifier(0,chris2)"),
    NEXT_SHAPE("ExtractorWordShapeClassifier(1,chris2)"),
    PREVIOUS_CLASS("ExtractorDistsim(-1,word)"),
    CLASS("ExtractorDistsim(0,word)"),
    NEXT_CLASS("ExtractorDistsim(1,word)"),
    CLASSES("ExtractorDistsimConjunction(-1,1)"),
    HAS_CAPITAL("ExtractorUCase()"),
    HAS_DIGIT("ExtractorCNumber()"),
    HAS_DASH("ExtractorDash()"),
    HAS_LETTER_DIGIT_AND_DASH("ExtractorLetterDigitDash()"),
    COMPANY("CompanyNameDetector()"),
    ALL_CAPITALS("ExtractorAllCapitalized()"),
    HAS_CAPITAL_DIGIT_AND_DASH("ExtractorUpperDigitDash()"),
    TAG_IN_LOWER_CASE_AT_START("ExtractorStartSentenceCap()"),
    TAG_IN_LOWER_CASE_INSIDE("ExtractorMidSentenceCapC()"),
    HAS_CAPITAL_AT_START("ExtractorMidSentenceCap()"),
    PREFIX("ExtractorWordPref(len%d,w0)"),
    SUFFIX("ExtractorWordSuff(len%d,w0)"),
    UNICODE_SHAPE("ExtractorWordShapeClassifier(0,chris4)"),
    NO_LETTER_OR_DIGIT("ExtractorNonAlphanumeric()");

    /** In UTF-16 code units: the longest prefix and suffix that are features. */
    static final int LONGEST_AFFIX = 10;

    private final String label;

    Template(String label) {
        this.label = label;
    }

    /** What a feature's name begins with; a prefix or suffix has a name for each of its lengths. */
    Piece piece(int length) {
        return piece(label(length));
    }

    Piece piece() {
        return piece(label);
    }

    /** What the name of a feature begins with, by the model's label. */
    static Piece piece(String label) {
        return Piece.of(label + "=");
    }

    /** All labels of the model. */
    static Set<String> labels() {
        return Arrays.stream(values()).flatMap(Template::ownLabels).collect(Collectors.toSet());
    }

    private String label(int length) {
        return label.replace("%d", Integer.toString(length));
    }

    private Stream<String> ownLabels() {
        return switch (this) {
            case PREFIX, SUFFIX -> IntStream.rangeClosed(1, LONGEST_AFFIX).mapToObj(this::label);
            default -> Stream.of(label);
        };
    }
}
