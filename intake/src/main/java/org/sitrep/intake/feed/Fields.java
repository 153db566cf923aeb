// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.lexicon.Table;

/** Finds the elements that say something of a feed or an entry, the better before the worse. */
final class Fields {

    static final Fields FEED = new Fields("feed");
    static final Fields ENTRY = new Fields("entry");

    private static final Set<String> GROUPS = Set.of("group", "content");
    private static final Set<String> MEDIA = Set.of("media");

    private final Map<Field, List<Name>> names = new EnumMap<>(Field.class);

    private Fields(String of) {
        for (Table.Row row : Table.load(Fields.class, "fields.tsv").rows()) {
            if (row.get("of").equals("both") || row.get("of").equals(of)) {
                Field field = Field.valueOf(row.get("field").toUpperCase(Locale.ROOT));
                names.computeIfAbsent(field, key -> new ArrayList<>())
                        .add(new Name(row.get("vocabulary"), row.get("name")));
            }
        }
    }

    /** What can be said. */
    enum Field {
        TITLE,
        LANGUAGE,
        UPDATED,
        ID,
        PUBLISHED,
        SUMMARY,
        CONTENT,
        AUTHOR,
        CATEGORY,
        SOURCE
    }

    private record Name(String vocabulary, String name) {

        Stream<Element> in(Element parent, Set<String> core) {
            Stream<Element> own = parent.all(vocabulary.equals("core") ? core : Set.of(vocabulary), name);
            return vocabulary.equals("media")
                    ? Stream.concat(
                            own, parent.elements().filter(Name::isGroup).flatMap(group -> group.all(MEDIA, name)))
                    : own;
        }

        private static boolean isGroup(Element element) {
            return element.vocabulary().equals("media") && GROUPS.contains(element.name());
        }
    }

    /** Those that say it, in the order of preference. */
    Stream<Element> find(Element parent, Field field, Set<String> core) {
        return names.getOrDefault(field, List.of()).stream().flatMap(name -> name.in(parent, core));
    }

    /** Those of the first kind that is there. */
    List<Element> firstKind(Element parent, Field field, Set<String> core) {
        return names.getOrDefault(field, List.of()).stream()
                .map(name -> name.in(parent, core).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
