// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.GivenReport;
import org.sitrep.intake.material.ReportField;
import org.sitrep.intake.material.UnfitException;

/**
 * The first row of a table.
 *
 * @param columns where the parts of a report stand, from 0
 * @param width how many cells each row has
 */
record Header(Map<ReportField, Integer> columns, int width) {

    private static final int MOST_TOLD = 30;
    private static final int LONGEST_TOLD = 40;

    Header {
        columns = Map.copyOf(columns);
    }

    static Header of(List<String> names, ColumnMapping mapping) throws UnfitException {
        Map<ReportField, Integer> columns = new EnumMap<>(ReportField.class);
        for (ReportField field : ReportField.values()) {
            Optional<String> given = mapping.find(field);
            Optional<Integer> column = given.isPresent()
                    ? given.flatMap(name -> ColumnNames.find(name, names))
                    : ColumnNames.find(field, names);
            if (given.isPresent() && column.isEmpty()) {
                throw missing("There is no column \"" + given.get() + "\".", names, field);
            }
            column.ifPresent(at -> columns.put(field, at));
        }
        if (!columns.containsKey(ReportField.TEXT)) {
            throw missing("No column is known to hold the text of the reports.", names, ReportField.TEXT);
        }
        return new Header(columns, names.size());
    }

    /** The report in a row of this table. */
    GivenReport report(List<String> cells) throws UnfitException {
        if (cells.size() != width) {
            throw new UnfitException(
                    "malformed-row",
                    "The row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " where the table has "
                            + width + " columns. A cell that holds a separator or a line end needs quotation marks.");
        }
        Map<ReportField, String> values = new EnumMap<>(ReportField.class);
        columns.forEach((field, column) -> {
            if (!cells.get(column).isBlank()) {
                values.put(field, cells.get(column));
            }
        });
        return new GivenReport(values);
    }

    private static UnfitException missing(String problem, List<String> names, ReportField field) {
        String told = names.stream()
                .limit(MOST_TOLD)
                .map(name -> name.length() <= LONGEST_TOLD ? name : name.substring(0, LONGEST_TOLD) + "…")
                .collect(Collectors.joining(", "));
        return new UnfitException(
                "missing-column",
                problem + " The columns are: " + told + (names.size() > MOST_TOLD ? ", …" : "")
                        + ". Say which one it is: --column " + field.contractName() + "=NAME.");
    }
}
