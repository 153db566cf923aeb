// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.List;
import java.util.Optional;
import org.sitrep.lexicon.Table;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventMode;

/** What events of PLOVER are in the codebook of ACLED, as far as the type and the mode settle it. */
final class AcledTypes {

    private final List<Table.Row> rows;

    private AcledTypes(List<Table.Row> rows) {
        this.rows = rows;
    }

    /**
     * A type of ACLED.
     *
     * @param event empty where only the kind of disorder is settled
     * @param subEvent empty where only the type is settled
     */
    record Type(String disorder, Optional<String> event, Optional<String> subEvent) {}

    static AcledTypes load() {
        return new AcledTypes(Table.load(AcledTypes.class, "acled-types.tsv").rows());
    }

    /** Empty where ACLED has no such events. */
    Optional<Type> find(Happening happening) {
        return rows.stream()
                .filter(row -> row.get("type").equals(happening.type().name()))
                .filter(row -> row.get("mode")
                        .equals(happening.mode().map(EventMode::label).orElse("")))
                .map(row -> new Type(row.get("disorder"), cell(row, "event"), cell(row, "sub-event")))
                .findFirst();
    }

    private static Optional<String> cell(Table.Row row, String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
    }
}
