// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sent a message, by name (RFC 5322, 3.4). */
final class Sender {

    private static final Pattern QUOTED = Pattern.compile("^\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"?");
    private static final Pattern BEFORE_ADDRESS = Pattern.compile("^([^<\"]+)<");
    private static final Pattern COMMENT = Pattern.compile("^[^\\s(]+@[^\\s(]+\\s*\\(([^()]+)\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private Sender() {}

    /** The name beside the first address; empty where there is only the address. */
    static Optional<String> findName(String field) {
        return first(QUOTED, field)
                .map(name -> ESCAPE.matcher(name).replaceAll("$1"))
                .or(() -> first(COMMENT, field))
                .or(() -> first(BEFORE_ADDRESS, field))
                .map(HeaderFields::decoded)
                .map(name -> name.replaceAll("^['\"\\s]+|['\"\\s]+$", ""))
                .filter(name -> !name.contains("@") && name.chars().anyMatch(Character::isLetter));
    }

    private static Optional<String> first(Pattern pattern, String field) {
        Matcher match = pattern.matcher(field);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
