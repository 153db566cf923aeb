// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.actor.office.OfficeHolders;
import org.sitrep.reading.actor.office.PartialDate;

/** The tables of bodies and office holders hold enough, and no two of their rows contradict. */
class ActorTablesTest {

    private static final int BODIES = 300;
    private static final int HOLDERS = 400;

    @Test
    void manyBodiesAndHoldersAreKnown() {
        assertThat(rows(ActorLexicon.class, "organizations.tsv")).hasSizeGreaterThan(BODIES);
        assertThat(rows(OfficeHolders.class, "officeholders.tsv")).hasSizeGreaterThan(HOLDERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations.tsv", "officeholders.tsv"})
    void noNameMeansTwoOfOneCountry(String table) {
        Map<String, String> owners = new HashMap<>();
        List<String> contradictions = new ArrayList<>();
        for (Table.Row row :
                rows(table.equals("officeholders.tsv") ? OfficeHolders.class : ActorLexicon.class, table)) {
            List<String> names = new ArrayList<>(row.list("aliases"));
            names.add(row.get("name"));
            for (String name : names) {
                String owner = owners.putIfAbsent(name + " of " + row.get("country"), row.get("name"));
                if (owner != null && !owner.equals(row.get("name"))) {
                    contradictions.add(name + ": " + owner + ", " + row.get("name"));
                }
            }
        }
        assertThat(contradictions).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations.tsv", "officeholders.tsv", "regions.tsv"})
    void countriesAreCodes(String table) {
        assertThat(rows(table.equals("officeholders.tsv") ? OfficeHolders.class : ActorLexicon.class, table))
                .extracting(row -> row.get("country"))
                .allMatch(code ->
                        code.isEmpty() || Countries.get().findByCode(code).isPresent());
    }

    @Test
    void holdersStandInOrderOfNameAndOfTheirOffices() {
        List<String> keys = rows(OfficeHolders.class, "officeholders.tsv").stream()
                .map(row -> row.get("name") + '\t' + row.get("from"))
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void nobodyHoldsTwoOfficesOfOneKindAtATime() {
        Map<String, LocalDate> ends = new HashMap<>();
        List<String> contradictions = new ArrayList<>();
        for (Table.Row row : rows(OfficeHolders.class, "officeholders.tsv")) {
            LocalDate from = PartialDate.first(row.get("from"));
            LocalDate to = row.get("to").isEmpty() ? LocalDate.MAX : PartialDate.last(row.get("to"));
            LocalDate before = ends.put(row.get("name"), to);
            boolean overlaps = before != null && from.isBefore(before.withDayOfMonth(1));
            if (from.isAfter(to) || overlaps) {
                contradictions.add(row.get("name") + ' ' + row.get("from"));
            }
        }
        assertThat(contradictions).isEmpty();
    }

    @Test
    void noStateHasTwoHeadsAtATime() {
        Set<String> alone = new HashSet<>();
        List<String> contradictions = new ArrayList<>();
        for (Table.Row row : rows(OfficeHolders.class, "officeholders.tsv")) {
            boolean head = Set.of("President", "Prime Minister", "Chancellor", "King", "Pope")
                    .contains(row.get("role"));
            LocalDate from = PartialDate.first(row.get("from"));
            LocalDate to = row.get("to").isEmpty() ? LocalDate.of(2025, 11, 1) : PartialDate.last(row.get("to"));
            for (LocalDate month = from.withDayOfMonth(1).plusMonths(1);
                    head && month.plusMonths(1).isBefore(to);
                    month = month.plusMonths(1)) {
                String seat = row.get("country") + ' ' + row.get("role") + ' ' + month;
                if (!alone.add(seat)) {
                    contradictions.add(row.get("name") + ": " + seat);
                }
            }
        }
        assertThat(contradictions).isEmpty();
    }

    private static List<Table.Row> rows(Class<?> owner, String name) {
        return Table.load(owner, name).rows();
    }
}
