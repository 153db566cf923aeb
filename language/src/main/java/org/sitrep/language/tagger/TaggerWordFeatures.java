// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sitrep.language.models.Piece;

/** Computes what the tagger can say of one word. Looks letters up as the model's training did, by UTF-16 code unit. */
final class TaggerWordFeatures {

    private static final String YES = "1";
    private static final String NO = "0";
    private static final String TOO_SHORT = "######";

    private final TaggerModel model;
    private final String word;
    private final String lower;
    private final String shape;
    private final String wordClass;

    TaggerWordFeatures(TaggerModel model, String word) {
        this.model = model;
        this.word = word;
        this.lower = word.toLowerCase(Locale.ROOT);
        this.shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
        this.wordClass = model.distributionalClass(lower);
    }

    TaggerWord word() {
        Optional<DictionaryEntry> entry = model.findEntry(word);
        boolean rare = entry.map(DictionaryEntry::rare).orElse(true);
        float[] inside = model.zeros();
        add(Template.WORD, word, inside);
        float[] atStart = inside;
        if (rare) {
            addForm(inside);
            atStart = inside.clone();
            addCapitals(atStart, true);
            addCapitals(inside, false);
        }
        return new TaggerWord(
                model.candidates(entry.map(DictionaryEntry::candidates).orElse(TagLists.OPEN)),
                rare,
                atStart,
                inside,
                isCapital(),
                model.isCompanyEnd(word),
                Piece.of(wordClass),
                beside(Template.PREVIOUS_WORD, Template.PREVIOUS_SHAPE, Template.PREVIOUS_CLASS),
                beside(Template.NEXT_WORD, Template.NEXT_SHAPE, Template.NEXT_CLASS));
    }

    private TaggerWord.Beside beside(Template ofWord, Template ofShape, Template ofClass) {
        return new TaggerWord.Beside(
                model.row(ofWord.piece(), word),
                model.row(ofShape.piece(), shape),
                model.row(ofClass.piece(), wordClass));
    }

    private void addForm(float[] sum) {
        boolean digit = has(Character::isDigit);
        boolean dash = has(c -> c == '-');
        boolean letter = has(Character::isLetter);
        boolean capital = has(Character::isUpperCase);
        add(Template.SHAPE, shape, sum);
        add(Template.UNICODE_SHAPE, WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4), sum);
        add(Template.CLASS, wordClass, sum);
        add(Template.HAS_CAPITAL, capital, sum);
        add(Template.HAS_DIGIT, digit, sum);
        add(Template.HAS_DASH, dash, sum);
        add(Template.HAS_LETTER_DIGIT_AND_DASH, letter && digit && dash, sum);
        add(Template.HAS_CAPITAL_DIGIT_AND_DASH, capital && digit && dash, sum);
        add(Template.ALL_CAPITALS, word.chars().allMatch(Character::isUpperCase), sum);
        add(Template.NO_LETTER_OR_DIGIT, !letter && !digit, sum);
        for (int length = 1; length <= Template.LONGEST_AFFIX; length++) {
            boolean shorter = word.length() < length;
            String prefix = shorter ? TOO_SHORT : word.substring(0, length);
            String suffix = shorter ? TOO_SHORT : word.substring(word.length() - length);
            model.add(model.row(Template.PREFIX.piece(length), prefix), sum);
            model.add(model.row(Template.SUFFIX.piece(length), suffix), sum);
        }
    }

    /** What a capital letter tells depends on whether the word begins a sentence. */
    private void addCapitals(float[] sum, boolean start) {
        String tag = isCapital()
                ? model.findEntry(lower)
                        .map(entry -> model.tags().get(entry.mostFrequent()))
                        .orElse(NO)
                : NO;
        add(Template.TAG_IN_LOWER_CASE_AT_START, start ? tag : NO, sum);
        add(Template.TAG_IN_LOWER_CASE_INSIDE, start ? NO : tag, sum);
        add(Template.HAS_CAPITAL_AT_START, start && has(Character::isUpperCase), sum);
    }

    private boolean isCapital() {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private boolean has(IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }

    private void add(Template template, boolean is, float[] sum) {
        add(template, is ? YES : NO, sum);
    }

    private void add(Template template, String value, float[] sum) {
        model.add(model.row(template.piece(), value), sum);
    }
}
