// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.sitrep.reading.lexicon.Countries;
import org.sitrep.reading.lexicon.Country;
import org.sitrep.reading.lexicon.Table;
import org.sitrep.record.PlaceKind;

/** Reads the tables of places, the weightier first. */
final class GazetteerTables {

    private static final String CITIES = "/geonames.org/cities15000.txt";
    private static final String DIVISIONS = "/geonames.org/admin1CodesASCII.txt";
    private static final int NEAR_KM = 25;

    private final Gazetteer.Builder builder;
    private final Map<String, double[]> centres = new HashMap<>();

    private GazetteerTables(Gazetteer.Builder builder) {
        this.builder = builder;
    }

    static void addAll(Gazetteer.Builder builder) {
        GazetteerTables tables = new GazetteerTables(builder);
        tables.addCountries();
        tables.addSupplement();
        tables.addStates();
        tables.addCities();
        tables.addDivisions();
        tables.addSmall("counties.tsv.gz", PlaceKind.ADMIN1);
        tables.addSmall("towns.tsv.gz", PlaceKind.CITY);
    }

    private void addCountries() {
        for (Country country : Countries.get().all()) {
            Entry entry = new Entry(
                    country.geonames().orElse(0),
                    country.name(),
                    PlaceKind.COUNTRY,
                    country.latitude(),
                    country.longitude(),
                    country.code(),
                    "",
                    0);
            builder.add(country.name(), entry);
            country.aliases().forEach(alias -> builder.add(alias, entry));
        }
    }

    private void addSupplement() {
        for (Table.Row row : Table.load(GazetteerTables.class, "supplement.tsv").rows()) {
            PlaceKind kind = PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            Entry entry = new Entry(
                    0,
                    row.get("name"),
                    kind,
                    number(row, "latitude"),
                    number(row, "longitude"),
                    row.get("country"),
                    "",
                    200_000);
            builder.add(entry.name(), entry);
            row.list("aliases").forEach(alias -> builder.add(alias, entry));
        }
    }

    private void addStates() {
        for (Table.Row row : Table.load(GazetteerTables.class, "states.tsv").rows()) {
            Entry entry = new Entry(
                    0,
                    row.get("name"),
                    PlaceKind.ADMIN1,
                    number(row, "latitude"),
                    number(row, "longitude"),
                    row.get("country"),
                    row.get("code"),
                    1_000_000);
            builder.add(entry.name(), entry);
            for (String abbreviation : row.list("abbreviations")) {
                builder.add(abbreviation, entry);
                boolean dotted = abbreviation.endsWith(".") && abbreviation.length() > 4;
                builder.add(dotted ? abbreviation.substring(0, abbreviation.length() - 1) : abbreviation, entry);
            }
        }
    }

    private static double number(Table.Row row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** Cities of 15,000 inhabitants and more, with their other names in Latin letters. */
    private void addCities() {
        for (String line : lines(GazetteerTables.class.getResourceAsStream(CITIES), CITIES)) {
            List<String> cells = cells(line);
            long population = Long.parseLong(cells.get(14));
            Entry entry = new Entry(
                    Integer.parseInt(cells.get(0)),
                    cells.get(1),
                    PlaceKind.CITY,
                    Double.parseDouble(cells.get(4)),
                    Double.parseDouble(cells.get(5)),
                    cells.get(8),
                    cells.get(10),
                    population);
            builder.add(cells.get(1), entry);
            builder.add(cells.get(2), entry);
            for (String other : cells.get(3).split(",")) {
                if (isLatinName(other)) {
                    builder.add(other, entry);
                }
            }
            weigh(cells.get(8) + "." + cells.get(10), entry);
        }
    }

    private static boolean isLatinName(String name) {
        if (name.length() < 4 || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 0x24F && c != '’') {
                return false;
            }
            lower |= Character.isLowerCase(c);
        }
        return lower;
    }

    /** The centre of a division is taken to be the mean of its cities, weighed by population. */
    private void weigh(String code, Entry city) {
        double[] sum = centres.computeIfAbsent(code, c -> new double[3]);
        double weight = Math.sqrt(city.population() + 1.0);
        sum[0] += weight * city.latitude();
        sum[1] += weight * city.longitude();
        sum[2] += weight;
    }

    private void addDivisions() {
        for (String line : lines(GazetteerTables.class.getResourceAsStream(DIVISIONS), DIVISIONS)) {
            List<String> cells = cells(line);
            double[] sum = centres.get(cells.get(0));
            String country = cells.get(0).substring(0, 2);
            if (sum == null || !builder.list(cells.get(1)).stream().noneMatch(e -> isDivision(e, country))) {
                continue;
            }
            Entry entry = new Entry(
                    Integer.parseInt(cells.get(3)),
                    cells.get(1),
                    PlaceKind.ADMIN1,
                    sum[0] / sum[2],
                    sum[1] / sum[2],
                    country,
                    cells.get(0).substring(3),
                    100_000);
            builder.add(cells.get(1), entry);
            builder.add(cells.get(2), entry);
            bareName(cells.get(2)).ifPresent(name -> builder.add(name, entry));
        }
    }

    /** "Donetsk Oblast" is called "Donetsk" too. */
    private static java.util.Optional<String> bareName(String name) {
        for (String kind :
                List.of(" Oblast", " Province", " Governorate", " Region", " Raion", " Krai", " State", " District")) {
            if (name.endsWith(kind)) {
                return java.util.Optional.of(name.substring(0, name.length() - kind.length()));
            }
        }
        return java.util.Optional.empty();
    }

    private static boolean isDivision(Entry entry, String country) {
        return entry.kind() == PlaceKind.ADMIN1 && entry.country().equals(country);
    }

    private void addSmall(String file, PlaceKind kind) {
        for (String line : lines(unzipped(file), file)) {
            List<String> cells = cells(line);
            if (cells.get(0).equals("name")) {
                continue;
            }
            Entry entry = new Entry(
                    0,
                    cells.get(0),
                    kind,
                    Double.parseDouble(cells.get(1)),
                    Double.parseDouble(cells.get(2)),
                    cells.get(3),
                    cells.get(4),
                    0);
            boolean known = builder.list(entry.name()).stream()
                    .anyMatch(other -> other.kind() == kind && other.distanceTo(entry) < NEAR_KM);
            if (!known) {
                builder.add(entry.name(), entry);
            }
        }
    }

    private static InputStream unzipped(String file) {
        InputStream in = GazetteerTables.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The table of places " + file + " is missing from the program.");
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of places " + file + " cannot be read.", e);
        }
    }

    private static List<String> lines(@org.jspecify.annotations.Nullable InputStream in, String file) {
        if (in == null) {
            throw new IllegalStateException("The table of places " + file + " is missing from the program.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The table of places " + file + " cannot be read.", e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(20);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }
}
