// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/**
 * The subject of a message.
 *
 * @param title without the abbreviations that mail programs put before it
 * @param forwarded whether one of them says that it was forwarded
 */
record SubjectLine(String title, boolean forwarded) {

    private static final Table PREFIXES = Table.load(SubjectLine.class, "subject-prefixes.tsv");
    private static final Pattern PREFIX =
            Pattern.compile("(?iu)^\\s*+(?:(?<forward>" + PREFIXES.anyOf("prefix", "role", "forward") + ")|"
                    + PREFIXES.anyOf("prefix", "role", "reply") + ")\\s?(?:\\[\\d{1,3}]|\\(\\d{1,3}\\))?\\s?[:：]");

    static SubjectLine of(String subject) {
        String rest = subject.strip();
        boolean forwarded = false;
        for (Matcher match = PREFIX.matcher(rest); match.find(); match = PREFIX.matcher(rest)) {
            forwarded |= match.group("forward") != null;
            rest = rest.substring(match.end()).strip();
        }
        return new SubjectLine(rest, forwarded);
    }
}
