// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.EventType;

/** Words that name no event of a type in certain surroundings, whatever the models say: "struck a softer tone". Immutable. */
final class Idioms {

    private final Map<String, List<Trigger>> idioms = new HashMap<>();

    private Idioms() {}

    static Idioms load(Map<String, Set<String>> classes) {
        Idioms loaded = new Idioms();
        for (Table.Row row : Table.load(Idioms.class, "idioms.tsv").rows()) {
            Trigger idiom = new Trigger(
                    row.get("lemma"),
                    EventType.valueOf(row.get("type")),
                    java.util.Optional.empty(),
                    Condition.parseAll(row.get("condition"), classes),
                    Set.of());
            loaded.idioms
                    .computeIfAbsent(row.get("pos") + " " + row.get("lemma"), key -> new ArrayList<>())
                    .add(idiom);
        }
        return loaded;
    }

    /** Whether the word stands in an idiom in which it names no event of that type. */
    boolean exclude(AnnotatedText text, Conditions conditions, int token, EventType type) {
        String pos = text.tag(token).isVerb() ? "verb " : "noun ";
        return idioms.getOrDefault(pos + text.lemma(token).toLowerCase(Locale.ROOT), List.of()).stream()
                .anyMatch(idiom -> idiom.type() == type && conditions.hold(token, idiom));
    }
}
