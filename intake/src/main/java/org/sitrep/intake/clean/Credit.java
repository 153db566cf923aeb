// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a line of credit says.
 *
 * @param writers who wrote the report
 * @param helpers who worked on it
 * @param media the media that are named
 */
record Credit(Optional<String> writers, Optional<String> helpers, List<String> media) {

    /** In characters; longer paragraphs tell something. */
    private static final int LONGEST = 400;

    private static final Pattern PARTS = Pattern.compile(";\\s*|\\.\\s+(?=[\\p{Lu}\\p{Lo}])");
    private static final Pattern MARKS = Pattern.compile("^[\\s(\\[*–—-]+|[\\s)\\].*]+$");

    Credit {
        media = List.copyOf(media);
    }

    /** Empty where the line is not a credit as a whole. */
    static Optional<Credit> find(String line, CreditRule.Place place) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = line.startsWith("©") || line.startsWith("(c)")
                ? line
                : MARKS.matcher(line).replaceAll("");
        Optional<CreditNames> signature = CreditNames.find(bare).filter(CreditNames::areAgencies);
        if (signature.isPresent()) {
            return signature.map(names -> new Credit(Optional.empty(), Optional.empty(), names.all()));
        }
        List<CreditRule.Found> found = new ArrayList<>();
        for (String part : PARTS.split(MARKS.matcher(bare).replaceAll(""))) {
            Optional<CreditRule.Found> each = CreditRule.find(part.strip(), place);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            found.add(each.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(of(found, line.startsWith("(")));
    }

    private static Credit of(List<CreditRule.Found> found, boolean bracketed) {
        List<String> media = new ArrayList<>();
        for (CreditRule.Found part : found) {
            media.addAll(part.media());
            part.rule().medium().filter(owner -> bracketed && media.isEmpty()).ifPresent(media::add);
        }
        return new Credit(
                persons(found, CreditRule.Role.BYLINE),
                persons(found, CreditRule.Role.WORK),
                media.stream().distinct().toList());
    }

    private static Optional<String> persons(List<CreditRule.Found> found, CreditRule.Role role) {
        return found.stream()
                .filter(part -> part.rule().role() == role)
                .flatMap(part -> part.names().flatMap(CreditNames::persons).stream())
                .findFirst();
    }
}
