// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.record.identity.Digest;

/** By what it is told whether something is the same as the last time. */
final class Hashes {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final int DIGITS = 32;

    private Hashes() {}

    /** The SHA-256 of some bytes, in hexadecimal digits. */
    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Of the words of some texts, however they are spaced. */
    static String ofWords(List<String> texts) {
        Digest digest = Digest.begin();
        texts.forEach(text -> digest.with(BLANK.matcher(text).replaceAll(" ").strip()));
        return digest.hex(DIGITS);
    }
}
