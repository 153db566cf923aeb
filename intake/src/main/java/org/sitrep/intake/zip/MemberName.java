// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.UnfitException;

/** Names of members, which only serve to tell them from each other. */
final class MemberName {

    private static final int LONGEST = 300;
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}]");

    /** What a Mac writes beside the files, and files that their system hides. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:.*[/\\\\])?(?:__MACOSX|\\.(?!\\.?(?:[/\\\\]|$))[^/\\\\]*)(?:[/\\\\].*)?", Pattern.DOTALL);

    private MemberName() {}

    /**
     * On one line, with nothing in it that does not print.
     *
     * @param latin as it was decoded from Latin-1, or from UTF-8 where it was marked as that; programs write UTF-8 without the mark
     */
    static String printable(String latin) {
        String name = UNPRINTABLE.matcher(unicode(latin)).replaceAll("?");
        return name.length() <= LONGEST ? name : "…" + name.substring(name.length() - LONGEST);
    }

    static boolean isHidden(String name) {
        return HIDDEN.matcher(name).matches();
    }

    private static String unicode(String latin) {
        if (latin.chars().anyMatch(character -> character > 0xFF)) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return Bytes.decode(bytes, bytes.length);
        } catch (UnfitException e) {
            return latin;
        }
    }
}
