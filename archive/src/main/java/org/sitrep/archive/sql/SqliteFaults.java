// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveLocation;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the result codes of SQLite mean for an archive. */
final class SqliteFaults {

    /** The lower byte of a result code says what it is a kind of. */
    private static final int KIND = 0xff;

    private SqliteFaults() {}

    static ArchiveException explained(ArchiveLocation archive, SQLiteException e) {
        SQLiteErrorCode code = e.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & KIND)) {
            case SQLITE_FULL -> FileFaults.diskFull(archive.toString(), e);
            case SQLITE_READONLY ->
                new ArchiveException(
                        ArchiveFault.READ_ONLY,
                        "The archive " + archive + " or its folder is read-only."
                                + " Allow writing there, or name another archive with --archive.",
                        e);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                new ArchiveException(
                        ArchiveFault.NO_ACCESS,
                        "The archive " + archive + " cannot be opened. Allow access to the file and its folder.",
                        e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new ArchiveException(
                        ArchiveFault.LOCKED,
                        "The archive " + archive + " is held by another program, such as sqlite3 in a transaction."
                                + " End that and try again.",
                        e);
            case SQLITE_NOTADB -> notAnArchive(archive, e);
            case SQLITE_CORRUPT -> corrupt(archive, e);
            case SQLITE_IOERR ->
                code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ ? corrupt(archive, e) : failed(archive, e);
            default -> failed(archive, e);
        };
    }

    private static ArchiveException notAnArchive(ArchiveLocation archive, Exception e) {
        return new ArchiveException(
                ArchiveFault.NOT_AN_ARCHIVE,
                archive + " is no archive of Sitrep, or its beginning is damaged. It was not touched."
                        + " Name another file with --archive, or restore a backup.",
                e);
    }

    static ArchiveException corrupt(ArchiveLocation archive, Exception e) {
        return new ArchiveException(
                ArchiveFault.CORRUPT,
                "The archive " + archive + " is damaged. Keep a copy of it as it is, restore a backup,"
                        + " and add again what came after it. sitrep archive verify tells what is affected.",
                e);
    }

    private static ArchiveException failed(ArchiveLocation archive, Exception e) {
        return new ArchiveException(
                ArchiveFault.FAILED,
                "The archive " + archive + " failed: " + e.getMessage()
                        + ". Check the disk; sitrep archive verify tells whether the archive is sound.",
                e);
    }
}
