// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of a row. Blanks around a cell are no part of it, unless they are within quotation marks. */
final class Cells {

    private final CSVFormat format;

    Cells(char separator) {
        format = CSVFormat.Builder.create()
                .setDelimiter(separator)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /** None for an empty row; empty where it is not one row. */
    Optional<List<String>> find(String row) {
        try (CSVParser parser = CSVParser.parse(new StringReader(row), format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() > 1
                    ? Optional.empty()
                    : Optional.of(
                            records.isEmpty() ? List.of() : records.getFirst().toList());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
