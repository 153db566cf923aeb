// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** Encodings by the labels they are given on the web, where many a label means a larger encoding. */
final class Labels {

    private static final Map<String, String> MEANT = new HashMap<>();

    static {
        for (Table.Row row : Table.load(Labels.class, "encodings.tsv").rows()) {
            row.list("labels").forEach(label -> MEANT.put(label, row.get("encoding")));
        }
    }

    private Labels() {}

    static Optional<Charset> find(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT).replaceAll("[\"']", "");
        String name = MEANT.getOrDefault(plain, plain);
        try {
            return !name.isEmpty() && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
