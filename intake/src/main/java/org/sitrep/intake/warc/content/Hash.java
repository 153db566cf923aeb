// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A digest as archives give it, {@code sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ}.
 *
 * @param algorithm as Java names it
 * @param value in hexadecimal digits, base 32 or base 64
 */
record Hash(String algorithm, String value) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Nothing where the algorithm is none that is known. */
    static Optional<Hash> parse(String labelled) {
        String[] parts = labelled.split(":", 2);
        String algorithm = switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
            case "sha1", "sha-1" -> "SHA-1";
            case "sha256", "sha-256" -> "SHA-256";
            case "sha512", "sha-512" -> "SHA-512";
            case "md5" -> "MD5";
            default -> "";
        };
        return algorithm.isEmpty() || parts.length < 2
                ? Optional.empty()
                : Optional.of(new Hash(algorithm, parts[1].strip().replace("=", "")));
    }

    boolean fits(byte[] bytes) {
        byte[] digest = digest(bytes);
        return value.equalsIgnoreCase(HexFormat.of().formatHex(digest))
                || value.equalsIgnoreCase(base32(digest))
                || value.equals(Base64.getEncoder().withoutPadding().encodeToString(digest))
                || value.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    }

    private byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm + ".", e);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : bytes) {
            held = (held << 8 | b & 0xFF) & 0xFFFF;
            bits += 8;
            for (; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(held >> (bits - 5) & 0x1F));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(held << (5 - bits) & 0x1F)).toString();
    }
}
