// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

/** What the index in a folder is good for. All but {@link Ready} call for a rebuild from the archive. */
public sealed interface IndexState {

    /**
     * It can be searched.
     *
     * @param sequence how far in the archive's sequence of changes it has come
     */
    record Ready(long sequence) implements IndexState {

        /** Whether the archive has gone on, which is at {@code archiveSequence}: what came after {@link #sequence} is to be put. */
        public boolean isBehind(long archiveSequence) {
            return sequence < archiveSequence;
        }
    }

    /** There is none, or none was ever committed. */
    record Missing() implements IndexState {}

    /**
     * Its files cannot be read.
     *
     * @param reason what Lucene says, for a log
     */
    record Damaged(String reason) implements IndexState {}

    /**
     * It belongs to another archive.
     *
     * @param identity of that archive
     */
    record OtherArchive(String identity) implements IndexState {}

    /**
     * Another version of Sitrep made it, in another format.
     *
     * @param format the format's number, or what Lucene says of it
     */
    record OtherFormat(String format) implements IndexState {}
}
