// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Ids made from content, so that the same report has the same id in every run. */
public final class ContentId {

    private static final int BYTES = 8;

    private ContentId() {}

    /** Sixteen hexadecimal digits of the SHA-256 of the address, or of the text where there is none. */
    public static String of(Optional<String> url, String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(url.orElse(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
