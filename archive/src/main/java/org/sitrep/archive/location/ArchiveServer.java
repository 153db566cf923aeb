// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.location;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;

/**
 * An archive in a PostgreSQL database.
 *
 * @param address {@code jdbc:postgresql://host:port/database?user=...}, without passwords
 * @param password where it was given; otherwise the driver looks into {@code PGPASSFILE} or {@code ~/.pgpass}
 */
public record ArchiveServer(String address, Optional<String> password) implements ArchiveLocation {

    static final String SCHEME = "jdbc:postgresql:";

    /** @throws ArchiveException where it holds a password: addresses are given on command lines, which all users of a machine can read */
    static ArchiveServer parse(String words) {
        if (Arrays.stream(words.split("[?&]")).skip(1).anyMatch(ArchiveServer::isPassword)) {
            throw new ArchiveException(
                    ArchiveFault.BAD_ADDRESS,
                    "The address of the archive holds a password, which other users of this machine can read. Leave it out,"
                            + " and put it into a file for --password-file, or into ~/.pgpass or what PGPASSFILE names.");
        }
        return new ArchiveServer(words, Optional.empty());
    }

    /** Such as {@code sslpassword=} as well. */
    private static boolean isPassword(String setting) {
        return setting.toLowerCase(Locale.ROOT).split("=", 2)[0].endsWith("password");
    }

    public ArchiveServer withPassword(String secret) {
        return new ArchiveServer(address, Optional.of(secret));
    }

    @Override
    public String toString() {
        return address;
    }
}
