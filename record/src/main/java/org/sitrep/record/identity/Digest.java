// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made of words: the first digits of their SHA-256. Not thread-safe. */
public final class Digest {

    /** No part of a name holds it, so parts cannot run into one another. */
    private static final byte BETWEEN = 0;

    private final MessageDigest digest;

    private Digest(MessageDigest digest) {
        this.digest = digest;
    }

    public static Digest begin() {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    public Digest with(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update(BETWEEN);
        return this;
    }

    /** So many hexadecimal digits, an even number up to 64. Begins anew. */
    public String hex(int digits) {
        return HexFormat.of().formatHex(digest.digest(), 0, digits / 2);
    }
}
