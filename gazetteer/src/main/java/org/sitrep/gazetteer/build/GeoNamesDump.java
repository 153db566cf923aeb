// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.lexicon.Table;
import org.sitrep.record.place.PlaceKind;

/**
 * Adds the places of a GeoNames dump ({@code allCountries.txt}, a country's file, {@code cities500.txt}) to those that come with the program.
 * Populated places, divisions, waters, islands, regions and some installations are taken; streets, schools, hotels and the like are not.
 */
public final class GeoNamesDump {

    private static final int COLUMNS = 19;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int OTHER_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int FEATURE_CLASS = 6;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int POPULATION = 14;

    /** Kinds of places by class and code. */
    private static final Map<String, PlaceKind> FEATURES =
            Table.load(GeoNamesDump.class, "feature-codes.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get("class") + row.get("code"),
                            row -> PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));

    private GeoNamesDump() {}

    /**
     * What an import did.
     *
     * @param gazetteer the program's own places and those of the dump
     * @param places how many places the gazetteer has
     * @param added how many of them are from the dump
     * @param refused how many lines are no rows of a dump
     */
    public record Imported(Gazetteer gazetteer, int places, int added, int refused) {}

    /**
     * Makes a gazetteer of the program's own places and those of a dump.
     *
     * @param dump the plain or zipped text
     * @throws IOException if the dump cannot be read or has no row of a dump, with a sentence that says what to do
     */
    public static Imported read(Path dump) throws IOException {
        GazetteerBuilder builder = GazetteerTables.all();
        int before = builder.size();
        int refused = 0;
        try (InputStream plain = open(dump);
                BufferedReader in = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                refused += line.isBlank() || line.startsWith("#") || add(line, builder) ? 0 : 1;
            }
        }
        int added = builder.size() - before;
        if (added == 0) {
            throw new IOException(dump + " adds no place: a GeoNames dump has " + COLUMNS
                    + " columns separated by tabs, as allCountries.txt does.");
        }
        return new Imported(builder.build(), builder.size(), added, refused);
    }

    private static InputStream open(Path dump) throws IOException {
        if (Files.isDirectory(dump)) {
            throw new IOException(dump + " is a folder; name a file of it.");
        }
        InputStream in = Files.newInputStream(dump);
        if (!dump.toString().endsWith(".zip")) {
            return in;
        }
        ZipInputStream zip = new ZipInputStream(in);
        if (zip.getNextEntry() == null) {
            zip.close();
            throw new IOException(dump + " is an empty archive or none.");
        }
        return zip;
    }

    /** @return whether the line is a row of a dump */
    private static boolean add(String line, GazetteerBuilder builder) {
        List<String> cells = TabLines.cells(line);
        if (cells.size() != COLUMNS) {
            return false;
        }
        try {
            int number = Integer.parseInt(cells.getFirst());
            double latitude = Double.parseDouble(cells.get(LATITUDE));
            double longitude = Double.parseDouble(cells.get(LONGITUDE));
            boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            if (!onEarth || cells.get(NAME).isBlank()) {
                return false;
            }
            findKind(cells)
                    .filter(kind -> isNew(cells, number, kind, builder))
                    .ifPresent(kind -> add(cells, number, kind, latitude, longitude, builder));
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Optional<PlaceKind> findKind(List<String> cells) {
        String code = cells.get(FEATURE_CODE);
        return switch (cells.get(FEATURE_CLASS)) {
            case "P" -> Optional.of(PlaceKind.CITY);
            case "H" -> Optional.of(PlaceKind.WATER);
            case "A" -> findDivisionKind(code);
            default -> Optional.ofNullable(FEATURES.get(cells.get(FEATURE_CLASS) + code));
        };
    }

    private static Optional<PlaceKind> findDivisionKind(String code) {
        if (!code.startsWith("ADM")) {
            return Optional.empty();
        }
        return Optional.of(code.equals("ADM1") ? PlaceKind.ADMIN1 : PlaceKind.ADMIN2);
    }

    private static boolean isNew(List<String> cells, int number, PlaceKind kind, GazetteerBuilder builder) {
        String division = cells.get(COUNTRY) + "." + cells.get(ADMIN1);
        return !builder.hasNumber(number) && !(kind == PlaceKind.ADMIN1 && builder.hasDivision(division, kind));
    }

    private static void add(
            List<String> cells,
            int number,
            PlaceKind kind,
            double latitude,
            double longitude,
            GazetteerBuilder builder) {
        long population = cells.get(POPULATION).isEmpty() ? 0 : Long.parseLong(cells.get(POPULATION));
        int entry = builder.add(
                number,
                cells.get(NAME),
                kind,
                latitude,
                longitude,
                cells.get(COUNTRY),
                cells.get(ADMIN1),
                kind == PlaceKind.CITY ? (int) Math.min(Integer.MAX_VALUE, population) : 0);
        builder.addAlias(entry, cells.get(ASCII_NAME));
        builder.addLatinAliases(entry, cells.get(OTHER_NAMES));
    }
}
