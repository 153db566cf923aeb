// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

/**
 * What is asked about, as the pieces of a query: which rows are meant, and then what is told of them. What is told is looked up only for rows
 * that the filter and the limit leave.
 *
 * <p>Items are looked up for rows that stand, never the other way round: the plus keeps SQLite from going through all items first.
 *
 * <p>The row that stands is called {@code s}, its revision {@code v}, an item {@code i}, and a row that is left {@code hit}.
 */
enum Subject {
    REPORTS("""
            select s.report, v.given_id, k.key, v.hash, v.url, v.publisher, v.title, v.published, v.language, k.known_from as added,
                s.known_from, p.origin, p.story
            from (
                select s.id, s.report, s.revision, s.known_from
                from standing s
                join revisions v on v.id = s.revision
            """, "order by s.id desc", """
            ) as s
            join revisions v on v.id = s.revision
            join report_keys k on k.id = s.report
            left join placements p
                on p.report = s.report and p.known_from <= :at and (p.known_until is null or p.known_until > :at)
            order by s.id desc
            """),
    STATEMENTS("""
            select v.given_id, k.key, v.hash, hit.reading, hit.revision, i.position, i.item, i.start_offset, i.end_offset,
                a.term as act, q.term as source_kind, d.first, d.until, u.item as parent, i.confidence
            from (
                select s.id, s.reading, s.report, s.revision, i.position
                from standing s
                join revisions v on v.id = s.revision
                join statement_items i on i.reading = +s.reading
            """, "order by s.id desc, i.position", """
            ) as hit
            join revisions v on v.id = hit.revision
            join report_keys k on k.id = hit.report
            join statement_items i on i.reading = hit.reading and i.position = hit.position
            join terms a on a.id = i.act
            join terms q on q.id = i.source_kind
            left join periods d on d.id = i.said
            left join statement_items u on u.reading = i.reading and u.position = i.parent
            order by hit.id desc, hit.position
            """),
    EVENTS("""
            select v.given_id, k.key, v.hash, hit.reading, hit.revision, i.position, i.item, i.start_offset, i.end_offset,
                t.term as type, m.term as mode, c.term as status, d.first, d.until, n.name as place, g.kind, g.country,
                g.latitude, g.longitude, i.statement as statement_position, u.item as statement, i.confidence, i.wanted
            from (
                select s.id, s.reading, s.report, s.revision, i.position
                from standing s
                join revisions v on v.id = s.revision
                join event_items i on i.reading = +s.reading
            """, "order by s.id desc, i.position", """
            ) as hit
            join revisions v on v.id = hit.revision
            join report_keys k on k.id = hit.report
            join event_items i on i.reading = hit.reading and i.position = hit.position
            join terms t on t.id = i.type
            join terms c on c.id = i.status
            left join terms m on m.id = i.mode
            left join periods d on d.id = i.period
            left join places g on g.id = i.place
            left join names n on n.id = g.name
            left join statement_items u on u.reading = i.reading and u.position = i.statement
            order by hit.id desc, hit.position
            """),
    READINGS(KeptReading.SELECT, "order by s.id", "");

    private final String beginning;
    private final String order;
    private final String ending;

    Subject(String beginning, String order, String ending) {
        this.beginning = beginning;
        this.order = order;
        this.ending = ending;
    }

    /** Up to where conditions begin. */
    String beginning() {
        return beginning;
    }

    /** The order of the rows that are meant, up to where a limit stands. */
    String order() {
        return order;
    }

    /** What follows the limit. */
    String ending() {
        return ending;
    }
}
