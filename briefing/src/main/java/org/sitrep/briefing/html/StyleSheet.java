// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of an HTML brief, and the content security policy that lets a page have this style and nothing else. */
final class StyleSheet {

    private static final String CSS = "\n" + load();

    private StyleSheet() {}

    /** The very text whose hash the policy names. */
    static String css() {
        return CSS;
    }

    /** No script, no frame, no form, nothing loaded, and no style but this one (Content Security Policy Level 3). */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    private static String load() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("The style sheet brief.css is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet brief.css cannot be read.", e);
        }
    }
}
