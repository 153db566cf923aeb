// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a trigger asks of the words beside it.
 *
 * @param negated whether none of the values may stand there
 * @param values lemmas; {@code @actor}, {@code @person}, {@code @place} and {@code @amount} mean any such noun phrase, {@code none} an empty place
 */
record Condition(Key key, boolean negated, Set<String> values) {

    /** Where the words must stand. */
    enum Key {
        /** The object, or the subject of a passive. */
        OBJECT,
        /** The subject, or the agent of a passive. */
        SUBJECT,
        /** Anything that belongs to the same clause, a few steps down. */
        WITH,
        PREPOSITION,
        /** The preposition before the word itself. */
        BEHIND,
        PARTICLE,
        /** A clause that completes the word: {@code to}, {@code that}, {@code ing}. */
        CLAUSE,
        /** The verb of such a clause. */
        CLAUSE_VERB
    }

    Condition {
        values = Set.copyOf(values);
    }

    /** Reads a cell: conditions parted by {@code ;}, values by {@code |}, a class of words as {@code @name}. */
    static List<Condition> parseAll(String cell, Map<String, Set<String>> classes) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(";")).map(part -> parse(part, classes)).toList();
    }

    private static Condition parse(String part, Map<String, Set<String>> classes) {
        int equals = part.indexOf('=');
        String name = part.substring(0, equals).toUpperCase(Locale.ROOT).replace('-', '_');
        boolean negated = part.charAt(equals + 1) == '!';
        Set<String> values = new LinkedHashSet<>();
        for (String value : part.substring(equals + (negated ? 2 : 1)).split("\\|")) {
            values.addAll(classes.getOrDefault(value, Set.of(value)));
        }
        return new Condition(Key.valueOf(name), negated, values);
    }

    boolean has(String value) {
        return values.contains(value);
    }

    /** Whether a lemma is among the values, in the singular or in the plural that the lemmatiser left. */
    boolean hasLemma(String lemma) {
        String plain = lemma.toLowerCase(Locale.ROOT);
        return values.contains(plain) || plain.endsWith("s") && values.contains(plain.substring(0, plain.length() - 1));
    }
}
