// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deletes all that came from a report, and the names that only it mentioned. */
final class Oblivion {

    private static final String FIND_READINGS = """
            select r.id from readings r join revisions v on v.id = r.revision where v.report = :report
            """;

    /** What hangs on a reading. */
    private static final List<String> OF_READING = List.of(
            "delete from actor_readings where reading = :reading",
            "delete from place_readings where reading = :reading",
            "delete from period_readings where reading = :reading",
            "delete from statement_items where reading = :reading",
            "delete from source_items where reading = :reading",
            "delete from event_items where reading = :reading",
            "delete from participant_items where reading = :reading",
            "delete from quantity_items where reading = :reading",
            "delete from records where reading = :reading");

    /** What hangs on a report, each before what it hangs on. */
    private static final List<String> OF_REPORT = List.of(
            "delete from standing where report = :report",
            "delete from readings where revision in (select id from revisions where report = :report)",
            "delete from sightings where report = :report",
            "delete from texts where revision in (select id from revisions where report = :report)",
            "delete from revisions where report = :report",
            "delete from report_keys where id = :report");

    /** Terms are those of fixed lists and units of measure; they and days name nobody. */
    private static final List<String> UNMENTIONED = List.of(
            "delete from actors where id not in (select actor from actor_readings)",
            "delete from places where id not in (select place from place_readings)",
            "delete from names where id not in (select name from actors) and id not in (select name from places)",
            "delete from name_words where name not in (select id from names)");

    private final Handle handle;

    Oblivion(Handle handle) {
        this.handle = handle;
    }

    void forget(long report) {
        handle.createQuery(FIND_READINGS)
                .bind("report", report)
                .mapTo(Long.class)
                .list()
                .forEach(reading -> OF_READING.forEach(
                        sql -> handle.createUpdate(sql).bind("reading", reading).execute()));
        OF_REPORT.forEach(sql -> handle.createUpdate(sql).bind("report", report).execute());
        UNMENTIONED.forEach(handle::execute);
    }
}
