// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The paragraphs of a report parted into lines of credit at its head or foot and all others. Datelines stay where they are.
 *
 * @param rest all others, in order
 * @param byline who a line says wrote it, or at least worked on it
 * @param credits the media that the lines and the dateline name, each once
 */
record CreditLines(List<String> rest, Optional<String> byline, List<String> credits) {

    /** Paragraphs from either end among which a line of credit is looked for. */
    private static final int HEAD = 4;

    private static final int FOOT = 5;

    CreditLines {
        rest = List.copyOf(rest);
        credits = List.copyOf(credits);
    }

    static CreditLines in(List<String> paragraphs) {
        List<String> rest = new ArrayList<>();
        List<Credit> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Credit> credit = at(i, paragraphs);
            credit.ifPresentOrElse(found::add, addTo(rest, paragraphs.get(i)));
        }
        return rest.isEmpty() ? new CreditLines(paragraphs, Optional.empty(), List.of()) : of(rest, found);
    }

    private static Runnable addTo(List<String> rest, String paragraph) {
        return () -> rest.add(paragraph);
    }

    private static Optional<Credit> at(int i, List<String> paragraphs) {
        boolean foot = i >= paragraphs.size() - FOOT && i > 0;
        return i < HEAD || foot
                ? Credit.find(paragraphs.get(i), foot ? CreditRule.Place.FOOT : CreditRule.Place.HEAD)
                : Optional.empty();
    }

    private static CreditLines of(List<String> rest, List<Credit> found) {
        Set<String> media = new LinkedHashSet<>();
        found.forEach(credit -> media.addAll(credit.media()));
        rest.stream().limit(HEAD).forEach(paragraph -> {
            Matcher dateline = MediaNames.DATELINE.matcher(paragraph);
            if (dateline.find()) {
                media.add(dateline.group(1));
            }
        });
        Optional<String> byline = Stream.concat(
                        found.stream().flatMap(credit -> credit.writers().stream()),
                        found.stream().flatMap(credit -> credit.helpers().stream()))
                .findFirst();
        return new CreditLines(rest, byline, List.copyOf(media));
    }
}
