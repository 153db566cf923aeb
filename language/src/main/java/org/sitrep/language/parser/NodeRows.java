// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.models.BoundedCache;

/**
 * What nodes add to the hidden layer's input, computed once and kept while there is room: the "pre-computation trick" of Devlin and
 * others (ACL 2014). Rows hold the difference to an empty position, so that empty positions need none.
 *
 * <p>Memory is bounded: 4 KB a row. Thread-safe.
 */
final class NodeRows {

    /** Room for 32,768 rows, some 128 MB when full. */
    private static final int SIZE_BITS = 15;

    private final ParserModel model;
    private final int nullWord;
    private final int nullTag;
    private final float[] empty;
    private final BoundedCache<float[]> rows = new BoundedCache<>(SIZE_BITS);
    private final AtomicReferenceArray<float @Nullable []> tagRows;
    private final AtomicReferenceArray<float @Nullable []> relationRows;

    NodeRows(ParserModel model) {
        this.model = model;
        nullWord = model.wordId("-NULL-");
        nullTag = model.tagId("-NULL-");
        tagRows = new AtomicReferenceArray<>(model.size() * ParserModel.POSITIONS);
        relationRows = new AtomicReferenceArray<>((model.relationCount() + 1) * ParserModel.WITH_RELATION);
        empty = model.bias().clone();
        for (int position = 0; position < ParserModel.POSITIONS; position++) {
            model.addContribution(nullWord, wordFeature(position), 1, empty);
            model.addContribution(nullTag, tagFeature(position), 1, empty);
        }
        for (int i = 0; i < ParserModel.WITH_RELATION; i++) {
            model.addContribution(model.nullRelation(), relationFeature(i), 1, empty);
        }
    }

    /** The hidden layer's input where all positions are empty. Not to be changed. */
    float[] empty() {
        return empty;
    }

    /** What a word with its part of speech adds at a position. Not to be changed. */
    float[] node(int word, int tag, int position) {
        long key = ((long) word * model.size() + tag) * ParserModel.POSITIONS + position;
        float[] known = rows.lookUp(key);
        if (known != null) {
            return known;
        }
        float[] row = nodeRow(word, tag, position);
        rows.put(key, row);
        return row;
    }

    private float[] nodeRow(int word, int tag, int position) {
        float[] row = tagRow(tag, position).clone();
        model.addContribution(word, wordFeature(position), 1, row);
        return row;
    }

    private float[] tagRow(int tag, int position) {
        int slot = tag * ParserModel.POSITIONS + position;
        float[] row = tagRows.get(slot);
        if (row == null) {
            row = new float[model.hiddenSize()];
            model.addContribution(tag, tagFeature(position), 1, row);
            model.addContribution(nullTag, tagFeature(position), -1, row);
            model.addContribution(nullWord, wordFeature(position), -1, row);
            tagRows.set(slot, row);
        }
        return row;
    }

    /** What a relation adds at the i-th of the positions that have one. Not to be changed. */
    float[] relation(int relation, int i) {
        int slot = (relation - model.nullRelation()) * ParserModel.WITH_RELATION + i;
        float[] row = relationRows.get(slot);
        if (row == null) {
            row = new float[model.hiddenSize()];
            model.addContribution(relation, relationFeature(i), 1, row);
            model.addContribution(model.nullRelation(), relationFeature(i), -1, row);
            relationRows.set(slot, row);
        }
        return row;
    }

    private static int wordFeature(int position) {
        return position;
    }

    private static int tagFeature(int position) {
        return ParserModel.POSITIONS + position;
    }

    private static int relationFeature(int i) {
        return 2 * ParserModel.POSITIONS + i;
    }
}
