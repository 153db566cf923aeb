// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.name;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.mention.Mention;

/** The words that tell a reader which actor without a name of its own is meant: "Norwegian defence ministry", "source in the party". */
public final class FullName {

    private static final Tags MEASURES = Tags.of(Tag.CD, Tag.RB, Tag.RBR, Tag.RBS);
    private static final Tags JOINERS = Tags.of(Tag.CC, Tag.HYPH);

    private static final Tags PREMODIFIERS =
            Tags.of(Tag.JJR, Tag.JJS, Tag.JJ, Tag.NNPS, Tag.NNP, Tag.NNS, Tag.NN, Tag.CC, Tag.HYPH, Tag.VBN);
    private static final Words POSTMODIFIERS = Words.of("of", "in", "from", "at");

    private final AnnotatedText text;

    public FullName(AnnotatedText text) {
        this.text = text;
    }

    /** The words of a mention together with those that say whose or where it is. */
    public String expand(Mention mention) {
        int first = owner(mention);
        int start = text.subtree(mention.head()).first();
        while (first > start && PREMODIFIERS.has(text.tag(first - 1))) {
            first--;
        }
        for (int token = first; token < mention.head(); token++) {
            boolean joined = text.form(token + 1).equals("-");
            first = !joined && MEASURES.has(text.tag(token)) ? token + 1 : first;
        }
        while (first < mention.head() && JOINERS.has(text.tag(first))) {
            first++;
        }
        return text.span(new TokenRange(first, end(mention))).text();
    }

    /** "Norland's army" begins with Norland. */
    private int owner(Mention mention) {
        int first = mention.range().first();
        boolean owned = mention.sort() == Mention.Sort.DESCRIPTION && first >= 2 && text.tag(first - 1) == Tag.POS;
        return text.findChild(mention.head(), Relation.NMOD_POSS).stream()
                .filter(owner -> owned && owner == first - 2 && text.tag(owner).isProperNoun())
                .map(owner -> text.subtree(owner).first())
                .findFirst()
                .orElse(first);
    }

    private int end(Mention mention) {
        int head = mention.head();
        if (mention.sort() != Mention.Sort.DESCRIPTION) {
            return mention.range().end();
        }
        for (int child : text.children(head)) {
            boolean next = text.isRelation(child, Relation.NMOD)
                    && text.findChild(child, Relation.CASE).stream()
                            .anyMatch(preposition ->
                                    preposition == head + 1 && POSTMODIFIERS.has(text.lower(preposition)));
            if (next) {
                return child + 1;
            }
        }
        return mention.range().end();
    }
}
