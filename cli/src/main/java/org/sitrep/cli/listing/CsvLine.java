// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row as a line of CSV (RFC 4180). Several texts in a cell are parted by semicolons, several groups by vertical bars. A text that a spreadsheet would
 * take for a formula has an apostrophe before it.
 */
final class CsvLine {

    private static final String FORMULA = "=+-@\t\r";

    private CsvLine() {}

    /** The names of the fields. */
    static String names(Row row) {
        return line(row.fields().stream().map(Field::name));
    }

    static String of(Row row) {
        return line(row.fields().stream().map(field -> cell(field.value())));
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Optional<Value> value) {
        return value.map(CsvLine::cell).orElse("");
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Text text -> harmless(text.text());
            case Value.Whole whole -> String.valueOf(whole.number());
            case Value.Real real -> String.valueOf(real.number());
            case Value.Texts texts -> harmless(String.join("; ", texts.texts()));
            case Value.Group group -> harmless(group(group.fields()));
            case Value.Exact exact -> exact.number().stripTrailingZeros().toPlainString();
            case Value.Truth truth -> String.valueOf(truth.holds());
            case Value.Several several -> harmless(several(several.values()));
            case Value.Nothing ignored -> "";
        };
    }

    private static String several(List<Value> values) {
        return values.stream().map(CsvLine::cell).collect(Collectors.joining(" | "));
    }

    private static String group(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.value().isPresent())
                .map(field -> cell(field.value()))
                .collect(Collectors.joining("; "));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
