// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.fault;

/** What kept the archive from doing what it was asked to. */
public enum ArchiveFault {
    /** There is none where it was looked for. */
    NO_ARCHIVE,
    /** What is there is something else. It was not touched. */
    NOT_AN_ARCHIVE,
    /** The address is none of a server, or holds what it must not. */
    BAD_ADDRESS,
    /** A later version of the program has changed how it is laid out. */
    NEWER_SCHEMA,
    /** An earlier version made it, or making it was interrupted: it has to be opened for writing once. */
    OLDER_SCHEMA,
    /** There is something already where an archive was to be made. */
    ALREADY_THERE,
    /** Another process writes to it. */
    LOCKED,
    /** The file or its folder may not be written to. */
    READ_ONLY,
    /** The file may not be read. */
    NO_ACCESS,
    DISK_FULL,
    /** The file has been damaged. */
    CORRUPT,
    /** What was added last is gone, because the file beside the archive that held it is. */
    WAL_MISSING,
    /** The database server does not answer. */
    UNREACHABLE,
    /** The database server wants another user or password. */
    REFUSED,
    /** There is no such report or revision in it. */
    NO_SUCH_REPORT,
    /** No report in it is in such a story. */
    NO_SUCH_STORY,
    /** Nobody decided that. */
    NO_SUCH_DECISION,
    /** It would change nothing, or contradicts what the archive has. */
    SENSELESS,
    /** This database cannot do it; the message says what can. */
    UNSUPPORTED,
    /** Something else, in the words of the database. */
    FAILED
}
