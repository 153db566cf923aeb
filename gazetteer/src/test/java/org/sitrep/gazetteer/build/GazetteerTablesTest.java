// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.gazetteer.Entry;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Table;
import org.sitrep.record.place.PlaceKind;

/** The tables of places of our own: whole, sorted, and in agreement with those of GeoNames. */
class GazetteerTablesTest {

    private static final double NEAR_KM = 350;
    private static final List<Table.Row> SUPPLEMENT = rows("supplement.tsv");
    private static final List<Table.Row> SPELLINGS = rows("spellings.tsv");
    private static final List<Table.Row> DIVISIONS = rows("divisions.tsv");
    private static final Map<String, List<String>> CITIES = geonames("cities15000.txt");
    private static final Map<String, List<String>> CODES = geonames("admin1CodesASCII.txt");

    @ParameterizedTest
    @ValueSource(strings = {"supplement.tsv", "spellings.tsv", "divisions.tsv", "feature-codes.tsv"})
    void rowsAreSortedAndDifferent(String table) {
        List<String> keys = rows(table).stream()
                .map(row -> row.cells().get(0) + "\t" + row.cells().get(1))
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aNameStandsOnceInTheSupplement() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : SUPPLEMENT) {
            List<String> names = new ArrayList<>(row.list("aliases"));
            names.add(row.get("name"));
            names.forEach(name ->
                    assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue());
        }
    }

    @Test
    void everyKindAndCountryIsKnown() {
        Set<String> kinds = Arrays.stream(PlaceKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> countries =
                Countries.get().list().stream().map(Country::code).collect(Collectors.toCollection(HashSet::new));
        DIVISIONS.forEach(row -> assertThat(countries).as(row.place()).contains(row.get("country")));
        countries.add("");
        for (Table.Row row : SUPPLEMENT) {
            assertThat(kinds).as(row.place()).contains(row.get("kind"));
            assertThat(countries).as(row.place()).contains(row.get("country"));
        }
    }

    @Test
    void coordinatesAreOnEarth() {
        for (Table.Row row : SUPPLEMENT) {
            assertThat(number(row, "latitude")).as(row.place()).isBetween(-90.0, 90.0);
            assertThat(number(row, "longitude")).as(row.place()).isBetween(-180.0, 180.0);
        }
    }

    /** A slip in a digit or a sign would put a town far from all others of its country. */
    @Test
    void townsAndSitesLieNearOthersOfTheirCountry() {
        Map<String, List<Entry>> byCountry = new HashMap<>();
        for (Table.Row town : rows("towns.tsv.gz")) {
            byCountry
                    .computeIfAbsent(town.get("country"), c -> new ArrayList<>())
                    .add(place(town));
        }
        for (Table.Row row : SUPPLEMENT) {
            List<Entry> others = byCountry.getOrDefault(row.get("country"), List.of());
            if (Set.of("city", "site").contains(row.get("kind")) && others.size() > 20) {
                Entry here = place(row);
                assertThat(others.stream().anyMatch(other -> other.distanceTo(here) < NEAR_KM))
                        .as(row.place())
                        .isTrue();
            }
        }
    }

    @Test
    void divisionsAreThoseOfGeoNames() {
        Set<String> codes = CODES.keySet();
        DIVISIONS.forEach(row -> assertThat(codes).contains(row.get("country") + "." + row.get("code")));
        SUPPLEMENT.stream()
                .filter(row -> !row.get("admin1").isEmpty())
                .forEach(row ->
                        assertThat(codes).as(row.place()).contains(row.get("country") + "." + row.get("admin1")));
    }

    @Test
    void centresOfDivisionsHaveBothCoordinatesOrNone() {
        for (Table.Row row : DIVISIONS) {
            assertThat(row.get("latitude").isEmpty())
                    .as(row.place())
                    .isEqualTo(row.get("longitude").isEmpty());
        }
    }

    @Test
    void spellingsPointToTheCityTheyName() {
        for (Table.Row row : SPELLINGS) {
            List<String> city =
                    Objects.requireNonNull(CITIES.get(row.get("geonames")), () -> row.place() + " points nowhere");
            assertThat(city.get(1)).as(row.place()).isEqualTo(row.get("name"));
            assertThat(city.get(8)).as(row.place()).isEqualTo(row.get("country"));
        }
    }

    @Test
    void englishNamesPointToTheCityTheyName() {
        for (Table.Row row : rows("english-names.tsv")) {
            List<String> city =
                    Objects.requireNonNull(CITIES.get(row.get("geonames")), () -> row.place() + " points nowhere");
            assertThat(city.get(1)).as(row.place()).isEqualTo(row.get("other"));
            assertThat(city.get(8)).as(row.place()).isEqualTo(row.get("country"));
        }
    }

    private static List<Table.Row> rows(String table) {
        return Table.load(GazetteerTablesTest.class, table).rows();
    }

    private static double number(Table.Row row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static Entry place(Table.Row row) {
        return new Entry(
                0,
                0,
                row.get("name"),
                PlaceKind.CITY,
                number(row, "latitude"),
                number(row, "longitude"),
                row.get("country"),
                "",
                0);
    }

    /** The rows of a GeoNames file by their first cell. */
    private static Map<String, List<String>> geonames(String file) {
        Map<String, List<String>> rows = new HashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(GazetteerTablesTest.class.getResourceAsStream("/geonames.org/" + file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().map(line -> List.of(line.split("\t", -1))).forEach(cells -> rows.put(cells.get(0), cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
