// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the bytes are kept that an address held.
 *
 * @param file the name of a file in the folder of captures
 * @param firstByte where the record begins in that file
 * @param length of the record in the file, in bytes
 * @param sha256 of what the address held, in hexadecimal digits
 * @param report the key of the report that was made of it
 */
public record KeptCapture(
        String address,
        Instant captured,
        String file,
        long firstByte,
        long length,
        String sha256,
        Optional<String> report) {

    /** The same, of which that report was made. */
    public KeptCapture of(String key) {
        return new KeptCapture(address, captured, file, firstByte, length, sha256, Optional.of(key));
    }
}
