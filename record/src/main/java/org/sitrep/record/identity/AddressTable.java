// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the program knows of addresses: a tab-separated table from the resources, with comments and a line of column names. */
final class AddressTable {

    private static final String NAME = "addresses.tsv";
    private static final String COLUMNS = "kind\tname\tdetail";
    private static final List<Rule> RULES = load();

    private AddressTable() {}

    /** A row; the table says what its cells mean for each kind. */
    record Rule(String kind, String name, String detail) {

        private static Rule of(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalStateException(NAME + " needs three cells a row, not \"" + line + "\".");
            }
            return new Rule(cells[0], cells[1], cells[2]);
        }
    }

    /** The rows of a kind, in order. */
    static List<Rule> rules(String kind) {
        return RULES.stream().filter(rule -> rule.kind().equals(kind)).toList();
    }

    static Set<String> names(String kind) {
        return rules(kind).stream().map(Rule::name).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Rule> load() {
        try (InputStream in = AddressTable.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("The table " + NAME + " is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank() && !line.equals(COLUMNS))
                    .map(Rule::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + NAME + " cannot be read.", e);
        }
    }
}
