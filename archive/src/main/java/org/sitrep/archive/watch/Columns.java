// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Storable;

/** Columns that may be empty, to and from what they stand for. */
final class Columns {

    private Columns() {}

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return text(row, column).map(KnownTime::parse);
    }

    static Optional<Trouble> trouble(ResultSet row) throws SQLException {
        String sentence = text(row, "fault").orElse("");
        return text(row, "fault_code").map(code -> new Trouble(code, sentence));
    }

    static Optional<KeptValidators> validators(ResultSet row) throws SQLException {
        Optional<String> etag = text(row, "etag");
        Optional<String> lastModified = text(row, "last_modified");
        return text(row, "validated").map(address -> new KeptValidators(address, etag, lastModified));
    }

    static void bindText(SqlStatement<?> statement, String name, Optional<String> value) {
        statement.bind(name, value.map(Storable::text).orElse(null));
    }

    static void bindTime(SqlStatement<?> statement, String name, Optional<Instant> value) {
        statement.bind(name, value.map(KnownTime::text).orElse(null));
    }

    static void bindTrouble(SqlStatement<?> statement, Optional<Trouble> trouble) {
        bindText(statement, "faultCode", trouble.map(Trouble::code));
        bindText(statement, "fault", trouble.map(Trouble::sentence));
    }

    static void bindValidators(SqlStatement<?> statement, Optional<KeptValidators> validators) {
        bindText(statement, "validated", validators.map(KeptValidators::address));
        bindText(statement, "etag", validators.flatMap(KeptValidators::etag));
        bindText(statement, "lastModified", validators.flatMap(KeptValidators::lastModified));
    }
}
