// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** The table of cues. Immutable. */
final class Cues {

    private final Phrases<Cue> phrases = new Phrases<>();

    private Cues(Table table) {
        for (Table.Row row : table.rows()) {
            Cue cue = new Cue(
                    Cue.Form.valueOf(row.get("form").toUpperCase(Locale.ROOT)),
                    leaning(row.get("stance")),
                    Optional.of(row.get("negated"))
                            .filter(word -> !word.isEmpty())
                            .map(Cues::leaning));
            row.list("phrases").forEach(phrase -> phrases.add(phrase, cue));
        }
    }

    static Cues load() {
        return new Cues(Table.load(Cues.class, "stance-cues.tsv"));
    }

    private static Leaning leaning(String word) {
        return Leaning.valueOf(word.toUpperCase(Locale.ROOT));
    }

    List<Phrases.Found<Cue>> list(Tokens tokens) {
        return phrases.list(tokens);
    }
}
