// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

/** What leads from something asked for to the readings that have it somewhere: SQL for the rows of those readings. */
enum Lead {
    ACTOR("select m.reading from actor_readings m where m.actor in (select id from sought_actors)"),
    PLACE("select m.reading from place_readings m where m.place in (select id from sought_places)"),
    SINCE("select m.reading from period_readings m where m.period in (select id from periods where until > :since)"),
    BETWEEN("""
            select m.reading from period_readings m where m.period in (
                select id from periods where until > :since and first < :afterUntil)
            """);

    private final String readings;

    Lead(String readings) {
        this.readings = readings;
    }

    /** A query for the readings it leads to. */
    String readings() {
        return readings;
    }

    /** A condition on the row that stands, {@code s}, which is found by the readings that are bound to this name. */
    String finding() {
        return "s.reading in (<" + name() + ">)";
    }

    /** The same, but rows are gone through in their order and held against it: "is true" keeps databases from doing otherwise. */
    String checking() {
        return "(s.reading in (" + readings + ")) is true";
    }

    /** A query that counts the readings it leads to, up to {@code :enough} of them. */
    String count() {
        return "select count(*) from (" + readings + " limit :enough) as found";
    }
}
