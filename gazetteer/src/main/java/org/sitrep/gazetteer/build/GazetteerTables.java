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

    /** The rank of a place of the supplement, as a number of inhabitants. Set by hand. */
    private static final int SUPPLEMENT_RANK = 200_000;

    /** The rank of a state known by its name alone, as a number of inhabitants, whatever it has. Set by hand. */
    private static final int STATE_RANK = 1_000_000;

    /** In characters, the longest abbreviation that is not written without its full stop: "Fla.", but "Calif" beside "Calif.". */
    private static final int LONGEST_STOPPED = 4;

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
        for (Country country : Countries.get().list()) {
            int entry = builder.add(
                    country.geonames().orElse(0),
                    country.name(),
                    PlaceKind.COUNTRY,
                    country.latitude(),
                    country.longitude(),
                    country.code(),
                    "",
                    0);
            country.aliases().forEach(alias -> builder.addAlias(entry, alias));
        }
    }

    /** @return the names and countries of its regions, none of which is to be added again as a division */
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
                    SUPPLEMENT_RANK);
            row.list("aliases").forEach(alias -> builder.addAlias(entry, alias));
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
                    STATE_RANK);
            if (country.equals("US")) {
                builder.addAlias(entry, row.get("code"));
            }
            for (String abbreviation : row.list("abbreviations")) {
                builder.addAlias(entry, abbreviation);
                if (abbreviation.endsWith(".") && abbreviation.length() > LONGEST_STOPPED) {
                    builder.addAlias(entry, abbreviation.substring(0, abbreviation.length() - 1));
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
                case "IE" -> builder.addAlias(entry, "County " + cells.get(0));
                default -> Divisions.findBareName(cells.get(0)).ifPresent(name -> builder.addAlias(entry, name));
            }
        });
    }

    private static double number(Table.Row row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
