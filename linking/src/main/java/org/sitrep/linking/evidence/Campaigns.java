// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventType;

/** Tells wars and campaigns from the single acts that they are made of, by the words that name them. */
record Campaigns(Set<String> words) {

    static Campaigns load() {
        return new Campaigns(Table.load(Campaigns.class, "campaigns.tsv").rows().stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Event event) {
        return event.type() == EventType.ASSAULT
                && words.contains(event.anchor().text().toLowerCase(Locale.ROOT));
    }
}
