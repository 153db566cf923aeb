// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.cli.listing.Row;

/** Things of one kind that a dossier has, and how they are listed. */
public interface Lines<T> {

    Dossier dossier();

    /** In the order in which they are listed. */
    List<T> all();

    /** Names it for good. */
    String id(T thing);

    Traits traits(T thing);

    Row row(T thing);

    default Stream<T> select(Sieve sieve) {
        return all().stream().filter(thing -> sieve.passes(traits(thing), dossier()));
    }

    default Stream<Row> rows(Sieve sieve) {
        return select(sieve).map(this::row);
    }

    /** All of them, as they are listed, by their ids. */
    default Map<String, Listed> listed(Sieve sieve) {
        Map<String, Listed> listed = new LinkedHashMap<>();
        all().forEach(thing -> listed.put(id(thing), new Listed(row(thing), sieve.passes(traits(thing), dossier()))));
        return listed;
    }

    /**
     * A thing as it is listed.
     *
     * @param wanted whether it is what was asked for
     */
    record Listed(Row row, boolean wanted) {}
}
