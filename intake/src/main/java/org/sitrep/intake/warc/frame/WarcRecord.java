// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.material.Limits;

/**
 * One record of an archive.
 *
 * @param number of the record in its file, from 1
 * @param block what follows the head; of a record longer than is taken, only its beginning
 * @param length how long the block is in the file, in bytes
 */
public record WarcRecord(int number, Headers fields, byte[] block, long length) {

    /** The longest block that is taken whole, in bytes: a body as long as is taken, and the head that comes with it. */
    public static final int LONGEST = Limits.BYTES + (1 << 18);

    /** Whether the block is longer than is taken. */
    public boolean isTooLong() {
        return length > block.length;
    }

    /** In lower case: {@code response}. */
    public String type() {
        return fields.find("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Some writers put it between angle brackets. */
    public Optional<String> target() {
        return fields.find("WARC-Target-URI")
                .map(target -> target.startsWith("<") && target.endsWith(">")
                        ? target.substring(1, target.length() - 1)
                        : target);
    }
}
