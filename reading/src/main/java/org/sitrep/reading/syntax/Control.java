// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Table;
import org.sitrep.lexicon.Words;

/** Who is made, asked or charged with what an open clause says: "asked X to leave", "called on X to leave", "accused X of lying". */
final class Control {

    private static final Words CHARGE_PREPOSITIONS = Words.of("of", "from", "for", "into");
    private static final Relations OPEN_CLAUSES = Relations.of(Relation.XCOMP, Relation.ADVCL);
    private static final Words APPEALS = Words.of("call", "appeal");
    private static final Words APPEAL_PREPOSITIONS = Words.of("on", "for", "to");

    /** Verbs behind whose object "to" tells what their subject means to do: "called X to thank him", "met X to sign it". */
    private static final Set<String> OWN_PURPOSE = Table.load(Control.class, "control-verbs.tsv")
            .group("control", "lemma")
            .getOrDefault("subject", Set.of());

    private Control() {}

    /**
     * The object of the verb above, where it controls an open clause.
     *
     * @param verb the head of the open clause
     * @param up the verb it hangs from
     */
    static OptionalInt findController(AnnotatedText text, int verb, int up) {
        boolean purpose = OPEN_CLAUSES.has(text.relation(verb)) && OWN_PURPOSE.contains(text.lemma(up));
        boolean charge = text.tag(verb) == Tag.VBG && CHARGE_PREPOSITIONS.has(Introducer.of(text, verb));
        boolean infinitive = OPEN_CLAUSES.has(text.relation(verb)) && VerbGroup.hasTo(text, verb);
        if (purpose || !infinitive && !charge) {
            return OptionalInt.empty();
        }
        OptionalInt object = Objects.find(text, up);
        return object.isPresent() && object.getAsInt() < verb ? object : findAppealedTo(text, verb, up);
    }

    private static OptionalInt findAppealedTo(AnnotatedText text, int verb, int up) {
        for (int child : text.children(up)) {
            boolean asked = APPEALS.has(text.lemma(up)) && APPEAL_PREPOSITIONS.has(Introducer.of(text, child));
            if (asked && text.relation(child).isOblique() && child < verb) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }
}
