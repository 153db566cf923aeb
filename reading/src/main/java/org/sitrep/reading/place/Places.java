// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.util.List;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.place.ToponymUse;

/**
 * The toponyms of a report and the gazetteer entries they point to.
 *
 * @param toponyms in text order
 * @param gazetteer in the order of their first mention
 */
public record Places(List<Toponym> toponyms, List<Place> gazetteer) {

    public Places {
        toponyms = List.copyOf(toponyms);
        gazetteer = List.copyOf(gazetteer);
    }

    /** The toponyms that speak of the place itself. */
    public List<Toponym> listLiteral() {
        return toponyms.stream()
                .filter(toponym -> toponym.use() == ToponymUse.LITERAL)
                .toList();
    }
}
