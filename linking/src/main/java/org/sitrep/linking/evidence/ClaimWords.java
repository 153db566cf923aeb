// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.lexicon.Alternatives;
import org.sitrep.lexicon.Table;

/** English words by which assertions of fact are told from other speech. */
final class ClaimWords {

    /** What a word is listed for. */
    enum Use {
        /** Opens a clause that is not the main one. */
        SUBORDINATES,
        /** A verb form that can be the verb of a clause, beside those in -ed. */
        FINITE,
        /** Goes with a participle to make it one. */
        AUXILIARY,
        /** Says that an assertion is taken back. */
        WITHDRAWS,
        /** What is taken back. */
        TAKEN_BACK,
        /** Before a participle: it goes with a noun ("from retaken towns"). */
        BEFORE_NOUNS,
        /** Does not let go of a place. */
        HOLDS,
        /** Before a participle: what follows is done to the subject. */
        SUFFERS,
        /** As the first word: nothing of that sort happened. */
        NEGATES,
        /** As the first word: the speaker's own. */
        OWN,
        /** Stands for something said before ("the allegations", "this"). */
        POINTS_BACK,
        /** Of those, what can only be said of somebody else's deed. */
        ACCUSES,
        /** Makes of a sentence an opinion, a wish, a plan or a guess. */
        NO_FACT,
        /** Tells nothing of what is asserted. */
        TELLS_NOTHING,
        /** Before a place: what happens, happens beside it. */
        BESIDE,
        /** Places that have no name of their own. */
        PLURAL_PLACES,
        /** Means a place that was named before. */
        POINTS_TO_PLACE,
        /** Fends an attack off: a verb, one with its particle ("beaten back"), or who does it ("air defence"). */
        REPELS,
        /** Before a verb: its subject does not stand there. */
        NO_SUBJECT
    }

    private static final ClaimWords SHARED = new ClaimWords(Table.load(ClaimWords.class, "claim-words.tsv"));

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    private ClaimWords(Table table) {
        for (Table.Row row : table.rows()) {
            words.computeIfAbsent(Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)), use -> new HashSet<>())
                    .addAll(row.list("words"));
        }
    }

    /** All words of a use as alternatives of a regular expression. */
    static String anyOf(Use use) {
        return Alternatives.of(
                SHARED.words.getOrDefault(use, Set.of()).stream().sorted().toList());
    }

    /** @param word in lower case */
    static boolean is(Use use, String word) {
        return SHARED.words.getOrDefault(use, Set.of()).contains(word);
    }
}
