// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A table from the resources: tab-separated values, comments behind {@code #}, a header line. Immutable and thread-safe.
 *
 * @param rows one value for each column
 */
public record WordTable(List<String> columns, List<List<String>> rows) {

    public WordTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("The row " + row + " does not have the columns " + columns + ".");
            }
        }
    }

    /** Reads the table that lies beside the class. */
    public static WordTable load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing.");
            }
            List<List<String>> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            return new WordTable(lines.getFirst(), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", e);
        }
    }

    /** All values of a column, in order. */
    public List<String> list(String column) {
        int at = position(column);
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /** The values of a column in the rows whose {@code key} column has that value, in order. */
    public List<String> list(String column, String key, String value) {
        int at = position(column);
        int keyAt = position(key);
        return rows.stream()
                .filter(row -> row.get(keyAt).equals(value))
                .map(row -> row.get(at))
                .toList();
    }

    /** The same, joined to one CSS selector. */
    public String selector(String key, String value) {
        return list("selector", key, value).stream().collect(Collectors.joining(", "));
    }

    private int position(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("There is no column " + column + " among " + columns + ".");
        }
        return at;
    }
}
