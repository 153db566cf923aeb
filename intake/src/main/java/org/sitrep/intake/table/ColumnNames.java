// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.intake.material.ReportField;
import org.sitrep.lexicon.Table;

/** What tables call the parts of a report. */
final class ColumnNames {

    private static final Pattern JOINTS = Pattern.compile("[\\s_.:-]+");
    private static final Map<ReportField, List<String>> KNOWN = new EnumMap<>(ReportField.class);

    static {
        for (Table.Row row : Table.load(ColumnNames.class, "column-names.tsv").rows()) {
            KNOWN.computeIfAbsent(
                            ReportField.valueOf(row.get("field").toUpperCase(Locale.ROOT)), field -> new ArrayList<>())
                    .add(folded(row.get("name")));
        }
    }

    private ColumnNames() {}

    /** The column that holds the field, by names that are known for it, the surest first. */
    static Optional<Integer> find(ReportField field, List<String> header) {
        List<String> folded = header.stream().map(ColumnNames::folded).toList();
        return KNOWN.getOrDefault(field, List.of()).stream()
                .map(folded::indexOf)
                .filter(column -> column >= 0)
                .findFirst();
    }

    /** The column of that name, upper and lower case and joints aside where no other has it exactly. */
    static Optional<Integer> find(String name, List<String> header) {
        int exact = header.indexOf(name);
        int column = exact >= 0
                ? exact
                : header.stream().map(ColumnNames::folded).toList().indexOf(folded(name));
        return column < 0 ? Optional.empty() : Optional.of(column);
    }

    private static String folded(String name) {
        return JOINTS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
