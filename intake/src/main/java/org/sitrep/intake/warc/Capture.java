// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Where a kept answer stands, and by what it is proved.
 *
 * @param file the name of the file in the folder of the store
 * @param offset of its gzip member in the file, in bytes
 * @param length of the member, in bytes
 * @param sha256 of the whole record as it is in the member, unpacked, in hexadecimal digits
 * @param when the address was asked
 */
public record Capture(String file, long offset, int length, String sha256, Instant when) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Throws {@link IllegalArgumentException} where it can be no capture's. */
    public Capture {
        if (!CaptureName.isOne(file)
                || offset < 0
                || length <= 0
                || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("That is no place of a capture: " + file + ", byte " + offset + ", "
                    + length + " bytes, " + sha256);
        }
    }
}
