// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A lexicon: a tab-separated table from the resources.
 *
 * <p>Lines that begin with {@code #} are comments, the first of them saying where the knowledge comes from ({@code # Origin:
 * ...}). The first other line names the columns; every row has a cell for each, which may be empty. Several values in one
 * cell are separated by {@code |}. A table that breaks these rules stops the program with a message that names file and line: it is part of the program.
 */
public final class Table {

    private final List<String> columns;
    private final List<Row> rows;

    private Table(List<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads the table {@code name}, compressed where it ends in {@code .gz}, that lies beside {@code owner} in the resources. */
    public static Table load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon " + name + " is missing from the program.");
            }
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
            return parse(name, new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon " + name + " cannot be read.", e);
        }
    }

    static Table parse(String name, Stream<String> lines) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        boolean origin = false;
        for (String line : (Iterable<String>) lines::iterator) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                origin |= line.startsWith("# Origin:");
            } else if (columns.isEmpty()) {
                columns = List.of(line.split("\t", -1));
            } else {
                rows.add(row(name, number, line, columns));
            }
        }
        if (columns.isEmpty() || !origin) {
            throw new IllegalStateException(
                    name + ": a lexicon needs a line \"# Origin: ...\" and a line of column names.");
        }
        return new Table(columns, List.copyOf(rows));
    }

    private static Row row(String name, int number, String line, List<String> columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(name + ":" + number + ": " + cells.size() + " cells where there are "
                    + columns.size() + " columns.");
        }
        return new Row(name + ":" + number, columns, cells);
    }

    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The values of one column, in order. */
    public List<String> list(String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** The values of one column in the rows that have that value in another, in order. */
    public List<String> list(String column, String by, String value) {
        return rows.stream()
                .filter(row -> row.get(by).equals(value))
                .map(row -> row.get(column))
                .toList();
    }

    /** The same as alternatives of a regular expression. */
    public String anyOf(String column, String by, String value) {
        return Alternatives.of(list(column, by, value));
    }

    /** The values of one column by those of another. */
    public Map<String, Set<String>> group(String by, String values) {
        Map<String, Set<String>> groups = new HashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.get(by), key -> new HashSet<>()).add(row.get(values)));
        return groups;
    }

    /**
     * One row.
     *
     * @param place file and line, for messages
     */
    public record Row(String place, List<String> columns, List<String> cells) {

        /** The cell in that column, possibly empty. */
        public String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException(place + ": no column " + column);
            }
            return cells.get(at);
        }

        /** The values of a cell that {@code |} parts; none where the cell is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
        }
    }
}
