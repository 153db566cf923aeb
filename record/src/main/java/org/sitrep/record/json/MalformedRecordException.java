// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.io.Serial;

/** What was to be a record is none, or contradicts itself. The message is a sentence that says where and why. */
public final class MalformedRecordException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * @param path where in the record, as a JSON pointer (RFC 6901): {@code /events/3/anchor}; empty for the whole
     * @param reason what is wrong there, without a capital and a full stop
     */
    MalformedRecordException(String path, String reason) {
        super("The record is broken" + (path.isEmpty() ? "" : " at " + path) + ": " + reason + ".");
        this.path = path;
    }

    /** Where in the record, as a JSON pointer (RFC 6901). */
    public String path() {
        return path;
    }
}
