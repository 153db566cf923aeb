// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/**
 * One way in which a line of credit begins.
 *
 * @param medium whose mark it is
 */
record CreditRule(Role role, Rest rest, Place place, Optional<String> medium, Pattern lead) {

    private static final List<CreditRule> ALL = Table.load(CreditRule.class, "credit-lines.tsv").rows().stream()
            .map(CreditRule::of)
            .toList();

    enum Role {
        BYLINE,
        WORK,
        MEDIA,
        PICTURE,
        RIGHTS
    }

    private enum Rest {
        NAMES,
        ANY,
        NONE
    }

    /** Before a report, or behind it. */
    enum Place {
        HEAD,
        FOOT,
        BOTH
    }

    /** A part of a line that this rule knows. */
    record Found(CreditRule rule, Optional<CreditNames> names) {

        /** A picture's agency wrote nothing. */
        List<String> media() {
            return rule.role == Role.PICTURE
                    ? List.of()
                    : names.map(CreditNames::media).orElse(List.of());
        }
    }

    private static CreditRule of(Table.Row row) {
        return new CreditRule(
                Role.valueOf(upper(row.get("role"))),
                Rest.valueOf(upper(row.get("rest"))),
                Place.valueOf(upper(row.get("place"))),
                Optional.of(row.get("medium")).filter(name -> !name.isEmpty()),
                Pattern.compile(
                        "(?:" + row.get("lead") + ")(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static Optional<Found> find(String part, Place place) {
        return ALL.stream()
                .filter(rule -> rule.place == Place.BOTH || rule.place == place)
                .flatMap(rule -> rule.match(part).stream())
                .findFirst();
    }

    private Optional<Found> match(String part) {
        Matcher match = lead.matcher(part);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        String after = part.substring(match.end()).strip();
        return switch (rest) {
            case NAMES ->
                CreditNames.find(after)
                        .filter(names -> role != Role.BYLINE || names.areWriters())
                        .map(names -> new Found(this, Optional.of(names)));
            case ANY -> Optional.of(new Found(this, Optional.empty()));
            case NONE -> after.isEmpty() ? Optional.of(new Found(this, Optional.empty())) : Optional.empty();
        };
    }
}
