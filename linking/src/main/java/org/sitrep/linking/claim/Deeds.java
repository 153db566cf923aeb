// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.event.EventMode;

/** Names what a claim is about: the deed, who is said to have done it to whom, and where. What is not told stays out. */
final class Deeds {

    private static final Deeds SHARED = new Deeds(Table.load(Deeds.class, "deeds.tsv"));

    /** More names than that make no heading. */
    private static final int MOST_NAMES = 2;

    private record Deed(String name, String towards) {}

    private final Map<String, Deed> deeds = new HashMap<>();

    private Deeds(Table table) {
        for (Table.Row row : table.rows()) {
            deeds.put(row.get("type") + " " + row.get("mode"), new Deed(row.get("deed"), row.get("towards")));
        }
    }

    static String name(EventEvidence event) {
        Deed deed = SHARED.find(event);
        String by = names(" by ", event.actors().stream().map(Party::name).limit(MOST_NAMES).collect(Collectors.joining(" and ")));
        String to = names(
                " " + deed.towards() + " ",
                event.recipients().stream().map(Party::name).limit(MOST_NAMES).collect(Collectors.joining(" and ")));
        String at = event.site().map(site -> " in " + site.name()).orElse("");
        return deed.name() + by + to + at;
    }

    private static String names(String link, String names) {
        return names.isEmpty() ? "" : link + names;
    }

    private Deed find(EventEvidence event) {
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode()
                .map(EventMode::label)
                .flatMap(mode -> Optional.ofNullable(deeds.get(type + " " + mode)))
                .or(() -> Optional.ofNullable(deeds.get(type + " ")))
                .orElseGet(() -> new Deed(type, "towards"));
    }
}
