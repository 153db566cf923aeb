// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** Words that count what stands behind "of": "dozens of soldiers", "a group of farmers", "one of the men". */
final class Partitive {

    private static final Tags COUNTING = Tags.of(Tag.CD, Tag.NNS, Tag.NN, Tag.JJR, Tag.JJ, Tag.DT, Tag.JJS, Tag.RBR);
    private static final Words WORDS =
            WordKinds.load(Partitive.class, "partitives.tsv").get("partitive");

    private Partitive() {}

    static OptionalInt findCounted(AnnotatedText text, int noun) {
        boolean number = text.tag(noun) == Tag.CD;
        boolean counts = COUNTING.has(text.tag(noun)) && (number || WORDS.has(text.lemma(noun)));
        return counts ? findOf(text, noun) : OptionalInt.empty();
    }

    static OptionalInt findOf(AnnotatedText text, int noun) {
        for (int child : text.children(noun)) {
            if (child > noun
                    && text.isRelation(child, Relation.NMOD)
                    && Introducer.of(text, child).equals("of")) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    static boolean isCounted(AnnotatedText text, int noun) {
        int up = text.head(noun);
        return up != AnnotatedText.ROOT && findCounted(text, up).equals(OptionalInt.of(noun));
    }
}
