// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Words;

/** Remembers what a brief has quoted, so that no words are quoted twice, from one report or from copies. Not thread-safe. */
public final class Quotes {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Passages passages;
    private final Map<Long, List<Words>> quoted = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    public Quotes(Passages passages) {
        this.passages = passages;
    }

    /** Whether these words, or half of them, or the same words of another report have been quoted. */
    public boolean isQuoted(Cited cited) {
        return texts.contains(plain(cited))
                || quoted.getOrDefault(cited.report(), List.of()).stream()
                        .anyMatch(other -> overlap(other, cited.words()));
    }

    public void add(Cited cited) {
        texts.add(plain(cited));
        quoted.computeIfAbsent(cited.report(), report -> new ArrayList<>()).add(cited.words());
    }

    private static boolean overlap(Words one, Words other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int shorter = Math.min(one.end() - one.start(), other.end() - other.start());
        return 2 * shared > shorter;
    }

    private String plain(Cited cited) {
        return NO_LETTER.matcher(passages.words(cited)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
