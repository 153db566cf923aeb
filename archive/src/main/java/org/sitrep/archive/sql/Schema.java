// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/** The layout of the database and its versions. Flyway, which is slow to start, runs only where there is something to change. */
final class Schema {

    /** The latest of the migrations. */
    static final int VERSION = 4;

    private static final String HISTORY = "flyway_schema_history";
    private static final String IDENTITY = "archive";

    private static final String FIND_VERSION = """
            select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where version is not null
            """;

    private static final String COUNT_FAILED = """
            select count(*) from flyway_schema_history where version is not null and not success
            """;

    /** An archive is finished once it has been given a name. */
    private static final String COUNT_NAMES = "select count(*) from archive where name = 'identity'";

    private Schema() {}

    static SchemaState state(Handle handle, Dialect dialect) {
        if (hasTable(handle, dialect, HISTORY)) {
            return stateByHistory(handle, dialect);
        }
        return count(handle, dialect.countTables()) == 0 ? SchemaState.EMPTY : SchemaState.FOREIGN;
    }

    private static SchemaState stateByHistory(Handle handle, Dialect dialect) {
        int version = version(handle);
        if (version > 0 && !hasTable(handle, dialect, IDENTITY)) {
            return SchemaState.FOREIGN;
        }
        if (version > VERSION) {
            return SchemaState.NEWER;
        }
        return version == VERSION && count(handle, COUNT_FAILED) == 0 && count(handle, COUNT_NAMES) > 0
                ? SchemaState.CURRENT
                : SchemaState.OLDER;
    }

    /** Whether the tables are there, in whatever version. */
    static boolean isLaidOut(Handle handle, Dialect dialect) {
        return hasTable(handle, dialect, HISTORY) && version(handle) > 0;
    }

    /** The version of the layout, 0 where there is none. */
    static int version(Handle handle) {
        return count(handle, FIND_VERSION);
    }

    /**
     * Brings a database to the current version.
     *
     * @throws FlywayException where that fails; what it had begun is taken back then
     */
    static void migrate(DataSource source, Dialect dialect) {
        Flyway.configure(Schema.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .locations("classpath:org/sitrep/archive/sql/migrations")
                .placeholders(dialect.placeholders())
                .load()
                .migrate();
    }

    private static boolean hasTable(Handle handle, Dialect dialect, String name) {
        return handle.createQuery(dialect.countTablesNamed())
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static int count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }
}
