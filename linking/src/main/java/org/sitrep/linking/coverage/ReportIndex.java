// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.place.Place;
import org.sitrep.record.statement.Statement;

/** What the ids within one reading stand for. Immutable. */
public final class ReportIndex {

    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    ReportIndex(Reading reading) {
        reading.statements().forEach(statement -> statements.put(statement.id(), statement));
        reading.gazetteer().forEach(place -> places.put(place.id(), place));
    }

    public Optional<Statement> findStatement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    public Optional<Place> findPlace(String id) {
        return Optional.ofNullable(places.get(id));
    }
}
