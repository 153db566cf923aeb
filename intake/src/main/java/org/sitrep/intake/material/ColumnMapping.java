// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a table, or property of an object, holds which part of a report, as somebody says it.
 *
 * @param given the names that were given; what is not here has its usual name
 */
public record ColumnMapping(Map<ReportField, String> given) {

    public static final ColumnMapping DEFAULT = new ColumnMapping(Map.of());

    public ColumnMapping {
        given = Map.copyOf(given);
    }

    /** Reads values of the form {@code text=body}: what a report has, and where it stands. */
    public static ColumnMapping of(List<String> options) throws UnfitException {
        Map<ReportField, String> given = new EnumMap<>(ReportField.class);
        for (String option : options) {
            int equals = option.indexOf('=');
            String column = option.substring(equals + 1).strip();
            if (equals < 0 || column.isEmpty()) {
                throw invalid("\"" + option + "\" is not of the form text=body.");
            }
            ReportField field = field(option.substring(0, equals).strip());
            if (given.put(field, column) != null) {
                throw invalid("Two columns are given for " + field.contractName() + ". Give one.");
            }
        }
        return new ColumnMapping(given);
    }

    /** The name that was given for it. */
    public Optional<String> find(ReportField field) {
        return Optional.ofNullable(given.get(field));
    }

    private static ReportField field(String name) throws UnfitException {
        return Arrays.stream(ReportField.values())
                .filter(field -> field.contractName().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid("A report has no \"" + name + "\". It has " + fields() + "."));
    }

    private static String fields() {
        return Arrays.stream(ReportField.values())
                .map(ReportField::contractName)
                .collect(Collectors.joining(", "));
    }

    private static UnfitException invalid(String sentence) {
        return new UnfitException("invalid-column", sentence);
    }
}
