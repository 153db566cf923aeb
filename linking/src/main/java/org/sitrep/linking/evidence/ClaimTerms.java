// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;

/** Takes from a passage the stems by which it is compared with others. The names of countries are left out: they tie everything to everything. */
final class ClaimTerms {

    /** So much of a word is its stem; enough to tell words apart, and the same for most forms of one. */
    private static final int STEM = 5;

    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*|\\d[\\d.,]*\\d");
    private static final Pattern ENDING = Pattern.compile("(?:'s|’s|ing|ed|es|s)$");

    private final Set<String> countries;

    ClaimTerms(Reading reading) {
        countries = reading.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .map(Actor::name)
                .flatMap(ClaimTerms::words)
                .filter(word -> word.length() >= SHORTEST)
                .map(ClaimTerms::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> of(String passage) {
        return words(passage)
                .filter(word -> word.length() >= SHORTEST || Character.isDigit(word.codePointAt(0)))
                .filter(word -> !ClaimWords.is(ClaimWords.Use.TELLS_NOTHING, word))
                .map(ClaimTerms::stem)
                .filter(stem -> !countries.contains(stem))
                .distinct()
                .sorted()
                .toList();
    }

    /** The words of a passage in lower case. */
    static Stream<String> words(String passage) {
        return WORD.matcher(passage).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Where the first word of a use begins from an offset on; the end of the passage where there is none. */
    static int firstOf(ClaimWords.Use use, String passage, int from) {
        return WORD.matcher(passage)
                .results()
                .filter(word ->
                        word.start() >= from && ClaimWords.is(use, word.group().toLowerCase(Locale.ROOT)))
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(passage.length());
    }

    private static String stem(String word) {
        String bare = ENDING.matcher(word).replaceFirst("");
        String kept = bare.length() < SHORTEST - 1 ? word : bare;
        return kept.substring(0, Math.min(kept.length(), STEM));
    }
}
