// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.lexicon.Table;

/** Finds the words that name elections, hearings, votes and deadlines. */
record OccasionWords(Map<OccasionEvidence.Kind, Pattern> words) {

    /** For "~" of the table. */
    private static final String SOME_WORDS = "(?:[^\\\\s.;]+ ){0,6}?";

    /** @param start offset in the sentence */
    record Named(OccasionEvidence.Kind kind, int start, int end) {}

    static OccasionWords load() {
        Map<OccasionEvidence.Kind, String> alternatives = new EnumMap<>(OccasionEvidence.Kind.class);
        for (Table.Row row : Table.load(OccasionWords.class, "occasions.tsv").rows()) {
            alternatives.merge(
                    OccasionEvidence.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    row.get("words").replaceAll("~", SOME_WORDS),
                    (some, more) -> some + "|" + more);
        }
        Map<OccasionEvidence.Kind, Pattern> words = new EnumMap<>(OccasionEvidence.Kind.class);
        alternatives.forEach((kind, any) ->
                words.put(kind, Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + any + ")(?![\\p{L}\\p{N}])")));
        return new OccasionWords(words);
    }

    /** @param sentence in small letters, every gap one blank long */
    Stream<Named> find(String sentence) {
        return words.entrySet().stream()
                .flatMap(entry -> entry.getValue()
                        .matcher(sentence)
                        .results()
                        .map(found -> new Named(entry.getKey(), found.start(), found.end())));
    }
}
