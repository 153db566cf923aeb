// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.origin;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Report;

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

    /** The family's name where the table has one, else the publisher's own, plain; the host of the address where no publisher is told. */
    Optional<String> find(Report report) {
        return report.publisher()
                .or(() -> report.url().flatMap(Publishers::host))
                .map(Publishers::plain)
                .filter(name -> !name.isEmpty())
                .map(name -> families.getOrDefault(name, name));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String host = lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
        return host.startsWith("the ") ? host.substring("the ".length()) : host;
    }
}
