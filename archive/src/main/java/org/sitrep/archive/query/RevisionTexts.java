// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.DamagedException;
import org.sitrep.archive.value.Packing;

/** The texts of some revisions, by their rows. */
final class RevisionTexts {

    private static final String FIND = "select revision, packed from texts where revision in (<revisions>)";

    private final Map<Long, String> texts = new HashMap<>();

    private RevisionTexts() {}

    static RevisionTexts of(Handle handle, Set<Long> revisions) {
        RevisionTexts found = new RevisionTexts();
        handle.createQuery(FIND)
                .bindList("revisions", List.copyOf(revisions))
                .map((row, context) -> Map.entry(row.getLong("revision"), Packing.TEXT.unpack(row.getBytes("packed"))))
                .forEach(entry -> found.texts.put(entry.getKey(), entry.getValue()));
        return found;
    }

    String get(long revision) {
        String text = texts.get(revision);
        if (text == null) {
            throw new DamagedException("The text of revision " + revision + " is missing.");
        }
        return text;
    }
}
