// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.List;
import java.util.Optional;
import org.sitrep.intake.feed.markup.Decoding;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.UnfitException;

/**
 * The text of a part. Mail programs name wrong encodings: bytes that are UTF-8 and more than ASCII are read as that, whatever is said of them.
 *
 * @param warnings what was said wrong of it, as sentences
 */
record PartText(String text, List<String> warnings) {

    PartText {
        warnings = List.copyOf(warnings);
    }

    static PartText of(Part part) {
        byte[] bytes = part.bytes();
        Optional<String> unicode = findUnicode(bytes);
        if (unicode.isPresent()) {
            return new PartText(bare(unicode.get()), List.of());
        }
        Faults faults = new Faults();
        String text = Decoding.decode(bytes, part.charset(), faults);
        return new PartText(
                text,
                faults.sentences().isEmpty()
                        ? List.of()
                        : List.of("Its text is not in the encoding that is named, "
                                + Faults.quote(part.charset().orElse("none")) + "; some letters may be wrong."));
    }

    private static Optional<String> findUnicode(byte[] bytes) {
        try {
            return Optional.of(Bytes.decode(bytes, bytes.length)).filter(text -> text.length() < bytes.length);
        } catch (UnfitException e) {
            return Optional.empty();
        }
    }

    private static String bare(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
