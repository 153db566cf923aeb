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
                        "The user of " + archive + " lacks a right: " + e.getMessage()
                                + ". Let whoever runs the server grant it.",
                        e);
            case "3D000" ->
                fault(
                        ArchiveFault.NO_ARCHIVE,
                        "There is no such database as in " + archive + ". Create it with createdb, then try again.",
                        e);
            case "XX001", "XX002" ->
                fault(
                        ArchiveFault.CORRUPT,
                        "The database " + archive + " is damaged: " + e.getMessage() + ". Restore a backup of it.",
                        e);
            default -> byClass(archive, state, e);
        };
    }

    private static ArchiveException byClass(ArchiveLocation archive, String state, SQLException e) {
        return switch (state.substring(0, Math.min(CLASS, state.length()))) {
            case "08" ->
                fault(
                        ArchiveFault.UNREACHABLE,
                        "The server of " + archive
                                + " does not answer. Check its name and port and that it is running.",
                        e);
            case "28" ->
                fault(
                        ArchiveFault.REFUSED,
                        "The server of " + archive + " refuses the user or password."
                                + " Put the right one into the file ~/.pgpass or that PGPASSFILE names.",
                        e);
            default -> fault(ArchiveFault.FAILED, "The database " + archive + " failed: " + e.getMessage() + ".", e);
        };
    }

    private static ArchiveException fault(ArchiveFault fault, String message, SQLException e) {
        return new ArchiveException(fault, message, e);
    }
}
