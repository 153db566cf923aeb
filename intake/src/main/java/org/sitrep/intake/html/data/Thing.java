// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.sitrep.intake.html.data.JsonValue.Items;
import org.sitrep.intake.html.data.JsonValue.Members;
import org.sitrep.intake.html.data.JsonValue.Text;
import org.sitrep.lexicon.Table;

/** An object of linked data. */
record Thing(Map<String, JsonValue> members) {

    private static final Table TYPES = Table.load(Thing.class, "linked-types.tsv");

    Optional<JsonValue> value(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Optional<LinkedWork> work() {
        return kind().map(this::work);
    }

    /** What it is as an article, whatever it calls itself. */
    LinkedWork article() {
        return work(LinkedWork.Kind.ARTICLE);
    }

    private LinkedWork work(LinkedWork.Kind kind) {
        return new LinkedWork(
                kind,
                text("headline").or(() -> text("name")),
                value("author").stream().flatMap(Thing::texts).distinct().toList(),
                text("publisher"),
                text("datepublished").or(() -> text("datecreated")).or(() -> text("uploaddate")),
                text("datemodified"),
                text("articlebody"),
                text("url").or(() -> text("mainentityofpage")).or(() -> text("@id")),
                text("inlanguage"));
    }

    /** The objects that a member has, one or several. */
    Stream<Thing> things(String name) {
        return value(name).stream().flatMap(Thing::things);
    }

    private static Stream<Thing> things(JsonValue value) {
        return switch (value) {
            case Text text -> Stream.of();
            case Items items -> items.values().stream().flatMap(Thing::things);
            case Members inner -> Stream.of(new Thing(inner.values()));
        };
    }

    private Optional<LinkedWork.Kind> kind() {
        List<String> types = value("@type").stream()
                .flatMap(Thing::texts)
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .toList();
        return TYPES.rows().stream()
                .filter(row -> types.contains(row.get("type").toLowerCase(Locale.ROOT)))
                .map(row -> LinkedWork.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<String> text(String name) {
        return value(name).stream().flatMap(Thing::texts).findFirst();
    }

    /** What a value is called: the string itself, the name or address of an object, all of these in an array. */
    private static Stream<String> texts(JsonValue value) {
        return switch (value) {
            case Text text ->
                Stream.of(Parser.unescapeEntities(text.value(), false).strip())
                        .filter(Predicate.not(string -> string.isEmpty() || string.equals("null")));
            case Items items -> items.values().stream().flatMap(Thing::texts);
            case Members inner ->
                Stream.of("name", "@value", "@id", "url")
                        .flatMap(name -> Optional.ofNullable(inner.values().get(name)).stream())
                        .limit(1)
                        .flatMap(Thing::texts);
        };
    }
}
