// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.origin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Report;
import org.sitrep.record.identity.SiteName;

/** Tells which house a report was published by: papers of one house, and a paper's name and address, are one. */
final class Publishers {

    private final Map<String, String> families = new HashMap<>();

    private Publishers(Table table) {
        for (Table.Row row : table.rows()) {
            row.list("names").forEach(name -> families.put(plain(name), row.get("family")));
        }
    }

    static Publishers load() {
        return new Publishers(Table.load(Publishers.class, "publishers.tsv"));
    }

    /** The family's name where the table has one, else the publisher's own; the site of the address where no publisher is told. */
    Optional<String> find(Report report) {
        return report.publisher()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .or(() -> report.url().flatMap(SiteName::find))
                .map(name -> families.getOrDefault(plain(name), name));
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String host = lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
        return host.startsWith("the ") ? host.substring("the ".length()) : host;
    }
}
