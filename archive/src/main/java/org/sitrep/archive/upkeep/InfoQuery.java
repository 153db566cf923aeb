// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.sql.Dialect;
import org.sitrep.archive.sql.ReadAccess;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.record.Producer;

/** Counts what an archive holds. */
public record InfoQuery(ReadAccess access) {

    private static final String COUNT = """
            select
                (select value from archive where name = 'identity') as identity,
                (select value from archive where name = 'created') as created,
                (select max(cast(version as integer)) from flyway_schema_history where version is not null) as schema_version,
                (select count(*) from report_keys) as reports,
                (select count(*) from revisions) as revisions,
                (select count(*) from readings) as readings,
                (select count(*) from statement_items) as statements,
                (select count(*) from event_items) as events,
                (select count(*) from forgotten) as forgotten,
                (select coalesce(sum(length), 0) from revisions) as text_length,
                (select max(known_from) from readings) as changed
            """;

    private static final String PRODUCERS = """
            select p.version, p.tables, p.gazetteer, count(*) as readings
            from readings r
            left join producers p on p.id = r.producer
            group by p.version, p.tables, p.gazetteer
            order by min(r.id)
            """;

    /** What it is and holds now. */
    public ArchiveInfo ask() {
        return access.ask(handle -> {
            List<ProducerCount> producers = handle.createQuery(PRODUCERS)
                    .map((row, context) -> producer(row))
                    .list();
            return handle.createQuery(COUNT)
                    .map((row, context) -> info(handle, row, producers))
                    .one();
        });
    }

    private ArchiveInfo info(Handle handle, ResultSet row, List<ProducerCount> producers) throws SQLException {
        return new ArchiveInfo(
                access.location().toString(),
                row.getString("identity"),
                Instant.parse(row.getString("created")),
                row.getInt("schema_version"),
                handle.getConnection().getMetaData().getDatabaseProductName() + " "
                        + handle.getConnection().getMetaData().getDatabaseProductVersion(),
                row.getLong("reports"),
                row.getLong("revisions"),
                row.getLong("readings"),
                row.getLong("statements"),
                row.getLong("events"),
                row.getLong("forgotten"),
                row.getLong("text_length"),
                size(handle),
                Optional.ofNullable(row.getString("changed")).map(KnownTime::parse),
                producers);
    }

    private static ProducerCount producer(ResultSet row) throws SQLException {
        String version = row.getString("version");
        Optional<Producer> producer = version == null
                ? Optional.empty()
                : Optional.of(new Producer(version, row.getString("tables"), row.getString("gazetteer")));
        return new ProducerCount(producer, row.getLong("readings"));
    }

    private long size(Handle handle) {
        return handle.createQuery(sizeIn(access.dialect())).mapTo(Long.class).one();
    }

    private static String sizeIn(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "select page_count * page_size from pragma_page_count(), pragma_page_size()";
            case POSTGRESQL -> """
                select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
                from pg_class c
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                """;
        };
    }
}
