// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.List;

/** What mail programs put below the text, after a line of two hyphens and a blank. */
final class Signature {

    private static final String MARK = "-- ";

    /** In lines; some programs take the blank away, and more than this below two hyphens is no signature. */
    private static final int LONGEST = 12;

    private Signature() {}

    static List<String> cut(List<String> lines) {
        boolean text = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean mark = line.equals(MARK) || line.equals(MARK.strip()) && lines.size() - i <= LONGEST;
            if (mark && text) {
                return lines.subList(0, i);
            }
            text |= line.chars().anyMatch(Character::isLetter);
        }
        return lines;
    }
}
