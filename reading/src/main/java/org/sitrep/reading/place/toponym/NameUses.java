// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;

/** How the capitalised words of a report are used in it. Immutable. */
final class NameUses {

    private final Map<String, Map<EntityTag, Integer>> byForm = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    NameUses(AnnotatedText text) {
        for (int token = 0; token < text.size(); token++) {
            String form = text.form(token);
            if (Character.isUpperCase(form.charAt(0))) {
                byForm.computeIfAbsent(form, f -> new EnumMap<>(EntityTag.class))
                        .merge(text.entity(token), 1, Integer::sum);
                boolean surname = token > 0
                        && text.entity(token) == EntityTag.PERSON
                        && text.entity(token - 1) == EntityTag.PERSON
                        && text.sentenceOf(token) == text.sentenceOf(token - 1);
                if (surname) {
                    surnames.add(form);
                }
            } else {
                small.add(form);
            }
        }
    }

    /** What the recogniser takes the word for, as a rule. */
    String mostly(String form) {
        EntityTag most = EntityTag.NONE;
        int highest = 0;
        int all = 0;
        for (Map.Entry<EntityTag, Integer> use :
                byForm.getOrDefault(form, Map.of()).entrySet()) {
            all += use.getValue();
            most = use.getValue() > highest ? use.getKey() : most;
            highest = Math.max(highest, use.getValue());
        }
        return all < 2 ? "once" : most.name();
    }

    /** Whether the word stands after a forename somewhere. */
    boolean isSurname(String form) {
        return surnames.contains(form);
    }

    /** Whether the report has the word in small letters too. */
    boolean isInSmall(String form) {
        return small.contains(form.toLowerCase(Locale.ROOT));
    }
}
