// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.ReportField;

/** What stands between the cells of a table: told from its first line. */
final class Separator {

    /** In order of preference. */
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');

    /** How spreadsheets note it before the header. */
    private static final Pattern NOTE = Pattern.compile("(?i)\"?sep=(.)\"?\\s*");

    private Separator() {}

    /** What a line before the header says it is. */
    static Optional<Character> findNote(String line) {
        Matcher match = NOTE.matcher(line);
        return match.matches() ? Optional.of(match.group(1).charAt(0)).filter(KNOWN::contains) : Optional.empty();
    }

    /** The one by which most names are known, else by which there are most cells. */
    static char of(String header, ColumnMapping mapping) {
        return KNOWN.stream()
                .max(Comparator.comparingLong((Character separator) -> known(header, separator, mapping))
                        .thenComparingInt(separator -> cells(header, separator).size())
                        .thenComparingInt(separator -> -KNOWN.indexOf(separator)))
                .orElse(',');
    }

    private static long known(String header, char separator, ColumnMapping mapping) {
        List<String> names = cells(header, separator);
        return Stream.of(ReportField.values())
                .filter(field -> mapping.find(field)
                        .map(name -> ColumnNames.find(name, names))
                        .orElseGet(() -> ColumnNames.find(field, names))
                        .isPresent())
                .count();
    }

    private static List<String> cells(String header, char separator) {
        return new Cells(separator).find(header).orElse(List.of());
    }
}
