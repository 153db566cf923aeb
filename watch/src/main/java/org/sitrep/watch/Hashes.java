// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.record.identity.Digest;

/** By what it is told whether texts say the same as the last time. */
final class Hashes {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final int DIGITS = 32;

    private Hashes() {}

    /** Of the words of some texts, however they are spaced. */
    static String ofWords(List<String> texts) {
        Digest digest = Digest.begin();
        texts.forEach(text -> digest.with(BLANK.matcher(text).replaceAll(" ").strip()));
        return digest.hex(DIGITS);
    }
}
