// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.EventType;

/** The table of traits is whole, and all of it is used. */
class EventTypesTest {

    private static final Table TABLE = Table.load(EventTypes.class, "types.tsv");

    @Test
    void allTypesHaveARowInTheOrderOfTheOntology() {
        assertThat(TABLE.rows())
                .extracting(row -> row.get("type"))
                .containsExactlyElementsOf(
                        Stream.of(EventType.values()).map(Enum::name).toList());
    }

    @Test
    void columnsAreTheTraits() {
        List<String> columns = new ArrayList<>(List.of("type"));
        Stream.of(EventTypes.Trait.values())
                .map(trait -> trait.name().toLowerCase(Locale.ROOT))
                .forEach(columns::add);
        assertThat(TABLE.columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @EnumSource
    void aTraitPartsTheTypes(EventTypes.Trait trait) {
        assertThat(EventType.values())
                .anyMatch(type -> EventTypes.has(type, trait))
                .anyMatch(type -> !EventTypes.has(type, trait));
    }

    @Test
    void noTwoTraitsAreTheSame() {
        List<List<String>> columns = Stream.of(EventTypes.Trait.values())
                .map(trait -> TABLE.rows().stream()
                        .map(row -> row.get(trait.name().toLowerCase(Locale.ROOT)))
                        .toList())
                .toList();
        assertThat(columns).doesNotHaveDuplicates();
    }

    /** As the class files tell: each question is asked by another class of the event layer, each trait in a question. */
    @Test
    void everyTraitIsUsed() throws IOException, URISyntaxException {
        Path questions = Path.of(Objects.requireNonNull(EventTypes.class.getResource("EventTypes.class"))
                .toURI());
        Path layer = questions.resolve("../..").normalize();
        List<String> others = new ArrayList<>();
        try (Stream<Path> files = Files.walk(layer)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(layer.resolve("ontology")))
                    .toList()) {
                others.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(EventTypes.class.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .extracting(Method::getName)
                .hasSizeGreaterThanOrEqualTo(EventTypes.Trait.values().length)
                .allSatisfy(question -> assertThat(others)
                        .anyMatch(file -> file.contains("ontology/EventTypes") && file.contains(question)));
    }
}
