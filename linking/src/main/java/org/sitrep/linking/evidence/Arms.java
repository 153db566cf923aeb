// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Alternatives;
import org.sitrep.lexicon.Table;

/** Tells by the words of a sentence with what an attack was made. */
final class Arms {

    private final Map<String, String> arms;
    private final Pattern words;

    private Arms(Map<String, String> arms) {
        this.arms = arms;
        this.words = Pattern.compile("\\b("
                + Alternatives.of(arms.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList())
                + ")s?\\b");
    }

    static Arms load() {
        Map<String, String> arms = new HashMap<>();
        Table.load(Arms.class, "arms.tsv").rows().forEach(row -> arms.put(row.get("words"), row.get("arms")));
        return new Arms(arms);
    }

    /** Empty where the sentence names none, or several. */
    Optional<String> find(String sentence) {
        Set<String> found = new HashSet<>();
        Matcher matcher = words.matcher(sentence.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            found.add(arms.get(matcher.group(1)));
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
