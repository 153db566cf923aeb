// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.util.Map;

/** The two kinds of database, and the words in which their layouts differ. */
public enum Dialect {
    SQLITE(
            "select count(*) from sqlite_master where type = 'table'",
            "select count(*) from sqlite_master where type = 'table' and name = :name"),
    POSTGRESQL("select count(*) from information_schema.tables where table_schema = current_schema()", """
            select count(*) from information_schema.tables where table_schema = current_schema() and table_name = :name
            """);

    private final String countTables;
    private final String countTablesNamed;

    Dialect(String countTables, String countTablesNamed) {
        this.countTables = countTables;
        this.countTablesNamed = countTablesNamed;
    }

    /** What stands in the layout for words in which the two differ. */
    Map<String, String> placeholders() {
        return switch (this) {
            case SQLITE ->
                Map.of("key", "integer primary key", "bytes", "blob", "sorted", "text", "clustered", "without rowid");
            case POSTGRESQL ->
                Map.of("key", "bigint primary key", "bytes", "bytea", "sorted", "text collate \"C\"", "clustered", "");
        };
    }

    /** SQL that counts the tables there are. */
    String countTables() {
        return countTables;
    }

    /** SQL that counts the tables called {@code :name}. */
    String countTablesNamed() {
        return countTablesNamed;
    }
}
