// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.office;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A role and what sets it off from others of its kind: "deputy finance minister", "head of the ferry board".
 *
 * @param noun "minister", in lower case
 * @param classes which of the kind: "deputy", "finance"
 * @param scope what it is in charge of, the country left out: "ferry board"
 */
public record Office(String noun, Set<String> classes, Set<String> scope) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    /** Words that make another office of one: who is meant with them is not meant without them. */
    private static final Set<String> APART = Set.of(
            "vice",
            "deputy",
            "former",
            "ex",
            "acting",
            "assistant",
            "shadow",
            "late",
            "elect",
            "under",
            "then",
            "next");

    /** Adjectives that say which office; all others only say how its holder is. */
    private static final Set<String> CLASSIFYING = Set.of(
            "foreign",
            "prime",
            "supreme",
            "federal",
            "regional",
            "local",
            "military",
            "naval",
            "financial",
            "economic",
            "environmental",
            "presidential",
            "parliamentary",
            "general",
            "royal",
            "chief",
            "first",
            "second",
            "medical",
            "legal",
            "executive",
            "opposition",
            "political",
            "scientific",
            "technical");

    private static final Set<String> VAGUE = Set.of(
            "region",
            "regional",
            "oblast",
            "province",
            "provincial",
            "city",
            "district",
            "country",
            "administration",
            "military",
            "the",
            "of",
            "and",
            "'s",
            "’s");

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
        narrow.removeAll(VAGUE);
        return new Office(words[words.length - 1], classes, narrow);
    }

    public static boolean isClassifying(String adjective) {
        return CLASSIFYING.contains(adjective) || APART.contains(adjective);
    }

    /** Whether the words for {@code described} can mean the holder of this office. */
    public boolean admits(Office described) {
        return noun.equals(described.noun)
                && isApartLike(described)
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

    private boolean isApartLike(Office other) {
        return APART.stream().allMatch(word -> classes.contains(word) == other.classes.contains(word));
    }
}
