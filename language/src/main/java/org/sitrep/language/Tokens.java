// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import java.util.Arrays;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;

/** The tokens of a text as parallel arrays; {@link AnnotatedText} says what each means. */
record Tokens(
        int[] starts,
        int[] ends,
        String[] forms,
        String[] lemmas,
        Tag[] tags,
        int[] heads,
        Relation[] relations,
        EntityTag[] entities,
        String[] classes,
        int[] sentences) {

    /** Arrays to be filled. */
    static Tokens ofSize(int size) {
        return new Tokens(
                new int[size],
                new int[size],
                new String[size],
                new String[size],
                new Tag[size],
                new int[size],
                new Relation[size],
                new EntityTag[size],
                new String[size],
                new int[size]);
    }

    int size() {
        return starts.length;
    }

    /** The first token that ends after the offset, or the number of tokens. */
    int firstEndingAfter(int offset) {
        return position(ends, offset + 1);
    }

    /** The first token that starts at the offset or later, or the number of tokens. */
    int firstStartingFrom(int offset) {
        return position(starts, offset);
    }

    /** Where {@code key} stands or would be inserted in ascending values. */
    private static int position(int[] ascending, int key) {
        int found = Arrays.binarySearch(ascending, key);
        return found >= 0 ? found : -found - 1;
    }
}
