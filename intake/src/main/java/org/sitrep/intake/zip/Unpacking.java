// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/** Unpacks members within bounds: each is small enough for a report, all together are, and none grows as only a bomb does. */
final class Unpacking {

    /** In bytes, of all members. */
    private static final long MOST = 1L << 30;

    /** No text becomes so many times smaller. */
    private static final int MOST_GROWTH = 250;

    /** In bytes; what is smaller harms nobody, however much it grew. */
    private static final long HARMLESS = 4L << 20;

    private final PackedInput packed;
    private final byte[] buffer = new byte[1 << 14];
    private long all;

    Unpacking(PackedInput packed) {
        this.packed = packed;
    }

    /** All bytes of a member; one that is too large is passed over to its end first. */
    byte[] member(InputStream member) throws IOException, UnfitException, BombException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long packedBefore = packed.count();
        long size = 0;
        for (int read = member.read(buffer); read >= 0; read = member.read(buffer)) {
            size += read;
            all += read;
            check(size, packed.count() - packedBefore);
            if (size <= Limits.BYTES) {
                bytes.write(buffer, 0, read);
            }
        }
        if (size > Limits.BYTES) {
            throw new UnfitException(
                    "file-too-large",
                    "It is larger than " + (Limits.BYTES >> 20)
                            + " MB when unpacked, too large for one report. Split it.");
        }
        return bytes.toByteArray();
    }

    private void check(long size, long packedSize) throws BombException {
        if (size > HARMLESS && size > MOST_GROWTH * packedSize) {
            throw new BombException("It grows to more than " + MOST_GROWTH
                    + " times its size when unpacked, as no text does. The rest of the file was not read.");
        }
        if (all > MOST) {
            throw new BombException("The file holds more than " + (MOST >> 30)
                    + " GB when unpacked. The rest of it was not read; split the file.");
        }
    }
}
