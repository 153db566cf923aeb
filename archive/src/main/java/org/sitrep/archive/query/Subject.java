// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

/** What is asked about: the beginnings of queries. The row that stands is called {@code s}, its revision {@code v}, an item {@code i}. */
enum Subject {
    REPORTS("""
            select v.given_id, k.key, v.hash, v.url, v.publisher, v.title, v.published, v.language, k.known_from as added, s.known_from
            from standing s
            join revisions v on v.id = s.revision
            join report_keys k on k.id = s.report
            where s.known_from <= :at and (s.known_until is null or s.known_until > :at)
            """, "order by s.id desc"),
    STATEMENTS("""
            select v.given_id, k.key, v.hash, s.reading, s.revision, i.position, i.item, i.start_offset, i.end_offset,
                a.term as act, q.term as source_kind, d.first, d.until, u.item as parent, i.confidence
            from standing s
            join revisions v on v.id = s.revision
            join report_keys k on k.id = s.report
            join statement_items i on i.reading = s.reading
            join terms a on a.id = i.act
            join terms q on q.id = i.source_kind
            left join periods d on d.id = i.said
            left join statement_items u on u.reading = i.reading and u.position = i.parent
            where s.known_from <= :at and (s.known_until is null or s.known_until > :at)
            """, "order by s.id desc, i.position"),
    EVENTS("""
            select v.given_id, k.key, v.hash, s.reading, s.revision, i.position, i.item, i.start_offset, i.end_offset,
                t.term as type, m.term as mode, c.term as status, d.first, d.until, n.name as place, g.kind, g.country,
                g.latitude, g.longitude, i.statement as statement_position, u.item as statement, i.confidence, i.wanted
            from standing s
            join revisions v on v.id = s.revision
            join report_keys k on k.id = s.report
            join event_items i on i.reading = s.reading
            join terms t on t.id = i.type
            join terms c on c.id = i.status
            left join terms m on m.id = i.mode
            left join periods d on d.id = i.period
            left join places g on g.id = i.place
            left join names n on n.id = g.name
            left join statement_items u on u.reading = i.reading and u.position = i.statement
            where s.known_from <= :at and (s.known_until is null or s.known_until > :at)
            """, "order by s.id desc, i.position"),
    READINGS(KeptReading.SELECT + """
            where s.known_from <= :at and (s.known_until is null or s.known_until > :at)
            """, "order by s.id");

    private final String beginning;
    private final String order;

    Subject(String beginning, String order) {
        this.beginning = beginning;
        this.order = order;
    }

    String beginning() {
        return beginning;
    }

    String order() {
        return order;
    }
}
