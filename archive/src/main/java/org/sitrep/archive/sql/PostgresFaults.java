// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.sql.SQLException;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveLocation;

/** What the states of PostgreSQL (appendix A of its manual) mean for an archive. */
final class PostgresFaults {

    private static final int CLASS = 2;

    private PostgresFaults() {}

    static ArchiveException explained(ArchiveLocation archive, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "53100" -> FileFaults.diskFull(archive.toString(), e);
            case "25006" ->
                fault(
                        ArchiveFault.READ_ONLY,
                        "The server of " + archive + " allows only reading. Name one that can be written to.",
                        e);
            case "42501" ->
                fault(
                        ArchiveFault.NO_ACCESS,
                        "The user of " + archive + " lacks a right: " + reason(e)
                                + ". Let whoever runs the server grant it.",
                        e);
            case "3D000" ->
                fault(
                        ArchiveFault.NO_ARCHIVE,
                        "There is no such database as in " + archive + ". Create it with createdb, then try again.",
                        e);
            case "28P01", "08004" -> refused(archive, e);
            case "57P01", "57P02", "57P03" -> unreachable(archive, e);
            case "XX001", "XX002" ->
                fault(
                        ArchiveFault.CORRUPT,
                        "The database " + archive + " is damaged: " + reason(e) + ". Restore a backup of it.",
                        e);
            default -> byClass(archive, state, e);
        };
    }

    private static ArchiveException byClass(ArchiveLocation archive, String state, SQLException e) {
        return switch (state.substring(0, Math.min(CLASS, state.length()))) {
            case "08" -> unreachable(archive, e);
            case "28" ->
                fault(
                        ArchiveFault.REFUSED,
                        "The server of " + archive + " does not let this user in: " + reason(e)
                                + ". Name another with user=, or let whoever runs the server allow it.",
                        e);
            default -> fault(ArchiveFault.FAILED, "The database " + archive + " failed: " + reason(e) + ".", e);
        };
    }

    private static ArchiveException unreachable(ArchiveLocation archive, SQLException e) {
        return fault(
                ArchiveFault.UNREACHABLE,
                "The server of " + archive + " does not answer. Check its name and port and that it is running.",
                e);
    }

    /** The driver says the same where there is no password and where it is wrong. */
    private static ArchiveException refused(ArchiveLocation archive, SQLException e) {
        return fault(
                ArchiveFault.REFUSED,
                "The server of " + archive
                        + " wants another password, or one at all. Put it into ~/.pgpass, the file that"
                        + " PGPASSFILE names, or one for --password-file.",
                e);
    }

    /** The first line of what the server says. */
    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static ArchiveException fault(ArchiveFault fault, String message, SQLException e) {
        return new ArchiveException(fault, message, e);
    }
}
