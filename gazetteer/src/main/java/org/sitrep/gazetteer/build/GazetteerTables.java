// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.build;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.gazetteer.Divisions;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Table;
import org.sitrep.record.place.PlaceKind;

/** Puts the tables that come with the program into a gazetteer, the weightier first. */
final class GazetteerTables {

    /** What a place of the supplement counts for beside cities. */
    private static final int SUPPLEMENT = 200_000;

    private static final int STATE = 1_000_000;

    private GazetteerTables() {}

    /** A builder that holds them all. */
    static GazetteerBuilder all() {
        GazetteerBuilder builder = new GazetteerBuilder();
        addCountries(builder);
        Set<String> regions = addSupplement(builder);
        addStates(builder);
        Cities cities = new Cities(builder, regions);
        cities.addCities();
        cities.addSpellings();
        cities.addDivisions();
        addDistricts(builder);
        cities.addTowns();
        return builder;
    }

    private static void addCountries(GazetteerBuilder builder) {
        for (Country country : Countries.get().all()) {
            int entry = builder.add(
                    country.geonames().orElse(0),
                    country.name(),
                    PlaceKind.COUNTRY,
                    country.latitude(),
                    country.longitude(),
                    country.code(),
                    "",
                    0);
            country.aliases().forEach(alias -> builder.alias(entry, alias));
        }
    }

    /** @return the names and countries of its regions, which no division is to bear once more */
    private static Set<String> addSupplement(GazetteerBuilder builder) {
        Set<String> regions = new HashSet<>();
        for (Table.Row row : Table.load(GazetteerTables.class, "supplement.tsv").rows()) {
            PlaceKind kind = PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            String country = row.get("country");
            int entry = builder.add(
                    0,
                    row.get("name"),
                    kind,
                    number(row, "latitude"),
                    number(row, "longitude"),
                    country,
                    row.get("admin1"),
                    SUPPLEMENT);
            row.list("aliases").forEach(alias -> builder.alias(entry, alias));
            if (kind == PlaceKind.REGION) {
                regions.add(row.get("name") + "|" + country);
            }
        }
        return regions;
    }

    private static void addStates(GazetteerBuilder builder) {
        for (Table.Row row : Table.load(GazetteerTables.class, "states.tsv").rows()) {
            String country = row.get("country");
            int entry = builder.add(
                    0,
                    row.get("name"),
                    PlaceKind.ADMIN1,
                    number(row, "latitude"),
                    number(row, "longitude"),
                    country,
                    row.get("code"),
                    STATE);
            if (country.equals("US")) {
                builder.alias(entry, row.get("code"));
            }
            for (String abbreviation : row.list("abbreviations")) {
                builder.alias(entry, abbreviation);
                if (abbreviation.endsWith(".") && abbreviation.length() > 4) {
                    builder.alias(entry, abbreviation.substring(0, abbreviation.length() - 1));
                }
            }
        }
    }

    /** Counties, districts, raions. */
    private static void addDistricts(GazetteerBuilder builder) {
        TabLines.read(GazetteerTables.class, "districts.tsv.gz", cells -> {
            String country = cells.get(3);
            int entry = builder.add(
                    0,
                    cells.get(0),
                    PlaceKind.ADMIN2,
                    Double.parseDouble(cells.get(1)),
                    Double.parseDouble(cells.get(2)),
                    country,
                    cells.get(4),
                    0);
            switch (country) {
                case "US" -> {}
                case "IE" -> builder.alias(entry, "County " + cells.get(0));
                default -> Divisions.findBareName(cells.get(0)).ifPresent(name -> builder.alias(entry, name));
            }
        });
    }

    private static double number(Table.Row row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
