// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.UnfitException;

/**
 * The bytes of a page as text, decoded as browsers do (WHATWG Encoding, HTML Living Standard 13.2.3), and better where the page says something wrong of
 * itself: bytes that can only be UTF-8 are UTF-8, and single bytes that cannot be are what Windows would write.
 *
 * @param warnings what the page said wrong of itself, as sentences
 */
record PageText(String text, List<String> warnings) {

    PageText {
        warnings = List.copyOf(warnings);
    }

    /** @param label the encoding that the server named, which counts more than what the page says */
    static PageText of(byte[] bytes, Optional<String> label) {
        Charset declared = DeclaredCharset.of(bytes, label);
        if (isUtf16(declared)) {
            return new PageText(new String(bytes, declared), List.of());
        }
        Optional<String> unicode = findUtf8(bytes);
        if (unicode.isPresent()) {
            boolean other = !declared.equals(StandardCharsets.UTF_8) && !isAscii(bytes);
            return new PageText(
                    unicode.get(),
                    other
                            ? List.of("The page calls itself " + declared + " and is UTF-8; it was read as UTF-8.")
                            : List.of());
        }
        if (declared.equals(StandardCharsets.UTF_8)) {
            return new PageText(
                    MixedText.decode(bytes),
                    List.of("The page passes for UTF-8 and is not all of it; other bytes were read as windows-1252."));
        }
        return new PageText(new String(bytes, declared), List.of());
    }

    private static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> findUtf8(byte[] bytes) {
        try {
            return Optional.of(Bytes.decode(bytes, bytes.length));
        } catch (UnfitException e) {
            return Optional.empty();
        }
    }
}
