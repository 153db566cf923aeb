// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an element hands down to those within it.
 *
 * @param namespaces the vocabularies by prefix, the empty one standing for names without one
 * @param base the address that relative ones are relative to; empty where none is known
 * @param language the language as it was given
 */
record Scope(Map<String, String> namespaces, String base, Optional<String> language) {

    private static final int MOST_NAMESPACES = 64;
    private static final int LONGEST_BASE = 4096;

    /** What holds within an element that has these attributes. */
    Scope within(Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return this;
        }
        Map<String, String> declared = namespaces;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            if ((name.equals("xmlns") || name.startsWith("xmlns:")) && declared.size() < MOST_NAMESPACES) {
                declared = declared instanceof HashMap ? declared : new HashMap<>(namespaces);
                String prefix = name.equals("xmlns") ? "" : name.substring("xmlns:".length());
                declared.put(prefix, Vocabularies.of(attribute.getValue(), prefix));
            }
        }
        String own = Addresses.resolve(base, attributes.getOrDefault("xml:base", ""));
        Optional<String> tag = Optional.ofNullable(attributes.get("xml:lang")).map(String::strip);
        return new Scope(
                Collections.unmodifiableMap(declared),
                own.isEmpty() || own.length() > LONGEST_BASE ? base : own,
                tag.isPresent() ? tag : language);
    }

    /** Whether a prefix was declared, or is none. */
    boolean declares(String prefix) {
        return prefix.isEmpty() || prefix.startsWith("xml") || namespaces.containsKey(prefix);
    }

    /** The vocabulary of a prefix. */
    String vocabulary(String prefix) {
        String declared = namespaces.get(prefix);
        return declared != null ? declared : Vocabularies.ofPrefix(prefix);
    }
}
