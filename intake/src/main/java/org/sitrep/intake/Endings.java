// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** What the name of a file, or its media type, says of its format. */
final class Endings {

    private static final Table TABLE = Table.load(Endings.class, "endings.tsv");
    private static final Map<String, Format> BY_ENDING = formats("ending");
    private static final Map<String, Format> BY_TYPE = formats("type");

    private Endings() {}

    private static Map<String, Format> formats(String kind) {
        Map<String, Format> formats = new HashMap<>();
        for (Format format : Format.values()) {
            TABLE.rows().stream()
                    .filter(row ->
                            row.get("kind").equals(kind) && row.get("format").equals(format.name()))
                    .forEach(row -> formats.put(row.get("name"), format));
        }
        return Map.copyOf(formats);
    }

    /** By the last ending of a name. */
    static Optional<Format> find(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(BY_ENDING.get(last.substring(dot + 1)));
    }

    /** By a media type without parameters. */
    static Optional<Format> ofType(String mediaType) {
        return Optional.ofNullable(BY_TYPE.get(mediaType));
    }

    /** Whether a file of this name in a folder is meant to be read. */
    static boolean isNamed(String name) {
        return find(name).filter(format -> format != Format.DISGUISED).isPresent();
    }
}
