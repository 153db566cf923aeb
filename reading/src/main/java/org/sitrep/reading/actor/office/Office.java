// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.office;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/**
 * A role and what distinguishes it from others of its kind: "deputy finance minister", "head of the ferry board".
 *
 * @param noun "minister", in lower case
 * @param classes the words that say which of the kind it is: "deputy", "finance"
 * @param scope what it is in charge of, the country left out: "ferry board"
 */
public record Office(String noun, Set<String> classes, Set<String> scope) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    private static final Table WORDS = Table.load(Office.class, "words.tsv");

    /** Words that make another office of one: a description with them never means the holder of an office without them. */
    private static final Set<String> DISTINGUISHING = words("distinguishing");

    /** Adjectives that say which office; all others only say what its holder is like. */
    private static final Set<String> CLASSIFYING = words("classifying");

    /** Words that say nothing of what an office is in charge of. */
    private static final Set<String> GENERAL = words("general");

    private static Set<String> words(String kind) {
        return Set.copyOf(WORDS.group("kind", "word").getOrDefault(kind, Set.of()));
    }

    public Office {
        classes = Set.copyOf(classes);
        scope = Set.copyOf(scope);
    }

    /** The office of a role in words, "Deputy Finance Minister". */
    public static Office of(String role, Set<String> scope) {
        String plain = role.toLowerCase(Locale.ROOT)
                .replace("defence", "defense")
                .replace("prime minister", "premier")
                .replace("vice-president", "vice president");
        String[] words = BETWEEN_WORDS.split(plain, -1);
        Set<String> classes = new LinkedHashSet<>(Arrays.asList(words).subList(0, words.length - 1));
        Set<String> narrow = new LinkedHashSet<>();
        for (String word : scope) {
            narrow.add(word.toLowerCase(Locale.ROOT));
        }
        narrow.removeAll(GENERAL);
        return new Office(words[words.length - 1], classes, narrow);
    }

    public static boolean isClassifying(String adjective) {
        return CLASSIFYING.contains(adjective) || DISTINGUISHING.contains(adjective);
    }

    /** Whether the words for {@code described} can mean the holder of this office. */
    public boolean admits(Office described) {
        return noun.equals(described.noun)
                && sharesDistinction(described)
                && classes.containsAll(described.narrowed(scope))
                && (described.scope.isEmpty()
                        || !scope.isEmpty()
                                && (scope.containsAll(described.scope) || described.scope.containsAll(scope)));
    }

    private Set<String> narrowed(Set<String> known) {
        Set<String> rest = new LinkedHashSet<>(classes);
        rest.removeAll(known);
        return rest;
    }

    private boolean sharesDistinction(Office other) {
        return DISTINGUISHING.stream().allMatch(word -> classes.contains(word) == other.classes.contains(word));
    }
}
