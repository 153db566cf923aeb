// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sitrep.archive.sql.ReadAccess;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.record.Producer;

/**
 * Readings that stand and were made by certain producers, to be made anew. They are asked for a few at a time, so that writers can go on meanwhile;
 * what others made of them since then does not come up any more.
 */
public final class Backlog {

    /** The row of no producer. */
    private static final long NOBODY = 0;

    /** Whole readings are large. */
    private static final int AT_ONCE = 20;

    private static final String LIST_PRODUCERS = "select id, version, tables, gazetteer from producers order by id";

    private static final String COUNT = """
            select count(*) from standing s join readings r on r.id = s.reading
            where s.known_until is null and coalesce(r.producer, 0) in (<producers>)
            """;

    private static final String LIST_SOME = KeptReading.SELECT + """
            where s.known_until is null and s.known_from > :after and coalesce(r.producer, 0) in (<producers>)
            order by s.known_from
            limit :most
            """;

    private final ReadAccess access;
    private final List<Long> producers;

    private Backlog(ReadAccess access, List<Long> producers) {
        this.access = access;
        this.producers = producers;
    }

    /** @param outdated which producers are meant; readings that do not say are nobody's */
    public static Backlog of(ReadAccess access, Predicate<Optional<Producer>> outdated) {
        List<Maker> makers = new ArrayList<>(access.ask(handle -> handle.createQuery(LIST_PRODUCERS)
                .map((row, context) -> new Maker(
                        row.getLong("id"),
                        Optional.of(new Producer(
                                row.getString("version"), row.getString("tables"), row.getString("gazetteer")))))
                .list()));
        makers.add(new Maker(NOBODY, Optional.empty()));
        return new Backlog(
                access,
                makers.stream()
                        .filter(maker -> outdated.test(maker.producer()))
                        .map(Maker::row)
                        .toList());
    }

    private record Maker(long row, Optional<Producer> producer) {}

    /** How many there are now. */
    public long count() {
        return producers.isEmpty()
                ? 0
                : access.ask(handle -> handle.createQuery(COUNT)
                        .bindList("producers", producers)
                        .mapTo(Long.class)
                        .one());
    }

    /** Hands over each of them, the one that has stood longest first. */
    public void forEach(Consumer<KeptReading> to) {
        long last = 0;
        for (List<KeptReading> some = after(last); !some.isEmpty(); some = after(last)) {
            some.forEach(to);
            last = some.getLast().sequence();
        }
    }

    private List<KeptReading> after(long sequence) {
        return producers.isEmpty()
                ? List.of()
                : access.ask(handle -> handle.createQuery(LIST_SOME)
                        .bind("after", KnownTime.text(KnownTime.ofSequence(sequence)))
                        .bindList("producers", producers)
                        .bind("most", AT_ONCE)
                        .map((row, context) -> KeptReading.of(row))
                        .list());
    }
}
