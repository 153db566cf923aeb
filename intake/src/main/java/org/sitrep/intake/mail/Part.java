// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.Optional;

/**
 * A part of a message that has no parts itself.
 *
 * @param mediaType lower case, as {@code text/plain}
 * @param charset as it is named, where it is
 * @param flowed whether lines that end in a blank go on (RFC 3676)
 * @param withoutBlank whether that blank is then no part of the text
 * @param attached whether it is meant to be kept as a file rather than read
 * @param fileName the name of that file, where it has one
 * @param bytes its content; empty unless it is text to be read
 */
record Part(
        String mediaType,
        Optional<String> charset,
        boolean flowed,
        boolean withoutBlank,
        boolean attached,
        Optional<String> fileName,
        byte[] bytes) {

    boolean isPlain() {
        return !attached && mediaType.equals("text/plain");
    }

    boolean isHtml() {
        return !attached && mediaType.equals("text/html");
    }

    boolean isEncrypted() {
        return mediaType.equals("application/pkcs7-mime")
                || mediaType.equals("application/x-pkcs7-mime")
                || mediaType.equals("application/pgp-encrypted");
    }

    /** Whether a reader would miss it; pictures within the text and signatures of mail programs are not missed. */
    boolean isMissed() {
        return attached
                || !isPlain() && !isHtml() && !mediaType.startsWith("image/") && !mediaType.endsWith("-signature");
    }
}
