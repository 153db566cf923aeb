// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

/**
 * What a filter demands, in SQL, of the row that stands ({@code s}), its revision ({@code v}) and an item ({@code i}).
 *
 * <p>"Is true" keeps databases from making a join of what is looked up elsewhere, and then going through all that is there: rows are gone through in
 * their order, and each is held against it, until there are enough.
 */
enum Condition {
    STANDING("s.known_from <= :at and (s.known_until is null or s.known_until > :at)"),
    NOTHING("1 = 0"),
    PUBLISHER("lower(v.publisher) = lower(:publisher)"),
    STORY("""
            (exists (
                select 1 from placements p
                where p.report = s.report and p.story = :story
                    and p.known_from <= :at and (p.known_until is null or p.known_until > :at))) is true
            """),
    READING_WITH_EVENT_TYPE("""
            (exists (select 1 from event_items e join terms t on t.id = e.type where e.reading = s.reading and t.term = :type)) is true
            """),
    READING_WITH_EVENT_STATUS("""
            (exists (select 1 from event_items e join terms t on t.id = e.status where e.reading = s.reading and t.term = :status)) is true
            """),
    READING_WITH_ACT("""
            (exists (select 1 from statement_items e join terms t on t.id = e.act where e.reading = s.reading and t.term = :act)) is true
            """),
    PUBLISHED_SINCE("coalesce(v.published, substr(v.known_from, 1, 10)) >= :since"),
    PUBLISHED_UNTIL("coalesce(v.published, substr(v.known_from, 1, 10)) < :afterUntil"),
    SOURCE("""
            (exists (
                select 1 from source_items x
                where x.reading = i.reading and x.statement = i.position and x.actor in (select id from sought_actors))) is true
            """),
    ACT("(i.act in (select id from terms where term = :act)) is true"),
    SAID_SINCE("""
            coalesce((select until > :since from periods where id = i.said), v.published >= :since)
            """),
    SAID_UNTIL("""
            coalesce((select first < :afterUntil from periods where id = i.said), v.published < :afterUntil)
            """),
    PARTICIPANT("""
            (exists (
                select 1 from participant_items x
                where x.reading = i.reading and x.event = i.position and x.actor in (select id from sought_actors))) is true
            """),
    PLACE("(i.place in (select id from sought_places)) is true"),
    TYPE("(i.type in (select id from terms where term = :type)) is true"),
    STATUS("(i.status in (select id from terms where term = :status)) is true"),
    HAPPENING_SINCE("""
            coalesce((select until > :since from periods where id = i.period), v.published >= :since)
            """),
    HAPPENING_UNTIL("""
            coalesce((select first < :afterUntil from periods where id = i.period), v.published < :afterUntil)
            """);

    private final String sql;

    Condition(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
