// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.gazetteer.Divisions;
import org.sitrep.gazetteer.Entry;
import org.sitrep.lexicon.Table;
import org.sitrep.record.place.PlaceKind;

/** Populated places, and the first-level divisions whose centres are found from them. Not thread-safe. */
final class Cities {

    private static final String CITIES = "/geonames.org/cities15000.txt";
    private static final String DIVISIONS = "/geonames.org/admin1CodesASCII.txt";
    /** A town this near, in kilometres, to a city of its name and country is that city. Set by hand. */
    private static final int NEAR_KM = 25;

    /** The rank of a division, as a number of inhabitants: below that of states known by their names alone. Set by hand. */
    private static final int DIVISION_RANK = 100_000;

    private record Point(double latitude, double longitude) {}

    private final GazetteerBuilder builder;
    private final Set<String> regions;
    private final Map<String, double[]> centres = new HashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Map<String, List<Point>> known = new HashMap<>();

    /** @param regions names and countries that are those of regions, not divisions: {@code West Bank|PS} */
    Cities(GazetteerBuilder builder, Set<String> regions) {
        this.builder = builder;
        this.regions = regions;
    }

    /** Cities of 15,000 inhabitants and more, with their other names in Latin letters. */
    void addCities() {
        Map<String, String> english = new HashMap<>();
        Table.load(Cities.class, "english-names.tsv")
                .rows()
                .forEach(row -> english.put(row.get("geonames"), row.get("name")));
        TabLines.read(Cities.class, CITIES, cells -> {
            double latitude = Double.parseDouble(cells.get(4));
            double longitude = Double.parseDouble(cells.get(5));
            String country = cells.get(8);
            int population = Integer.parseInt(cells.get(14));
            int number = Integer.parseInt(cells.get(0));
            String name = english.getOrDefault(cells.get(0), cells.get(1));
            int entry =
                    builder.add(number, name, PlaceKind.CITY, latitude, longitude, country, cells.get(10), population);
            numbers.add(number);
            builder.addAlias(entry, cells.get(1));
            builder.addAlias(entry, cells.get(2));
            builder.addLatinAliases(entry, cells.get(3));
            weigh(country + "." + cells.get(10), latitude, longitude, population);
            known.computeIfAbsent(cells.get(1) + country, key -> new ArrayList<>())
                    .add(new Point(latitude, longitude));
        });
    }

    /** The centre of a division is taken to be the mean of its cities, weighted by the square root of their population. */
    private void weigh(String division, double latitude, double longitude, int population) {
        double[] sum = centres.computeIfAbsent(division, code -> new double[3]);
        double weight = Math.sqrt(population + 1.0);
        sum[0] += weight * latitude;
        sum[1] += weight * longitude;
        sum[2] += weight;
    }

    /** Other spellings of the cities. */
    void addSpellings() {
        for (Table.Row row : Table.load(Cities.class, "spellings.tsv").rows()) {
            builder.addAliasOf(Integer.parseInt(row.get("geonames")), row.get("spelling"));
        }
    }

    void addDivisions() {
        Map<String, Table.Row> usual = new HashMap<>();
        Table.load(Cities.class, "divisions.tsv")
                .rows()
                .forEach(row -> usual.put(row.get("country") + "." + row.get("code"), row));
        TabLines.read(Cities.class, DIVISIONS, cells -> {
            String division = cells.get(0);
            boolean region = regions.contains(cells.get(1) + "|" + division.substring(0, 2));
            Optional<Point> centre = findCentre(division, Optional.ofNullable(usual.get(division)));
            if (centre.isPresent() && !region && !builder.hasDivision(division, PlaceKind.ADMIN1)) {
                addDivision(cells, centre.get(), Optional.ofNullable(usual.get(division)));
            }
        });
    }

    private Optional<Point> findCentre(String division, Optional<Table.Row> usual) {
        Optional<Point> given = usual.filter(row -> !row.get("latitude").isEmpty())
                .map(row ->
                        new Point(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude"))));
        return given.or(() ->
                Optional.ofNullable(centres.get(division)).map(sum -> new Point(sum[0] / sum[2], sum[1] / sum[2])));
    }

    private void addDivision(List<String> cells, Point centre, Optional<Table.Row> usual) {
        String name = usual.map(row -> row.get("name")).orElse(cells.get(1));
        int entry = builder.add(
                Integer.parseInt(cells.get(3)),
                name,
                PlaceKind.ADMIN1,
                centre.latitude(),
                centre.longitude(),
                cells.get(0).substring(0, 2),
                cells.get(0).substring(3),
                DIVISION_RANK);
        for (String other : List.of(cells.get(1), cells.get(2))) {
            builder.addAlias(entry, other);
            Divisions.findBareName(other).ifPresent(bare -> builder.addAlias(entry, bare));
        }
        Divisions.findBareName(name).ifPresent(bare -> builder.addAlias(entry, bare));
        usual.ifPresent(row -> row.list("aliases").forEach(alias -> builder.addAlias(entry, alias)));
    }

    /** Towns and villages that are not among the cities. */
    void addTowns() {
        TabLines.read(Cities.class, "towns.tsv.gz", cells -> {
            int number = cells.get(6).isEmpty() ? 0 : Integer.parseInt(cells.get(6));
            Point point = new Point(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
            String country = cells.get(3);
            if (numbers.contains(number) || isKnown(cells.get(0) + country, point)) {
                return;
            }
            builder.add(
                    number,
                    cells.get(0),
                    PlaceKind.CITY,
                    point.latitude(),
                    point.longitude(),
                    country,
                    cells.get(4),
                    Integer.parseInt(cells.get(5)));
        });
    }

    private boolean isKnown(String key, Point point) {
        return known.getOrDefault(key, List.of()).stream()
                .anyMatch(other ->
                        Entry.kilometres(point.latitude(), point.longitude(), other.latitude(), other.longitude())
                                < NEAR_KM);
    }
}
