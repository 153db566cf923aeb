// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;

/** Gathers the stories of reports. */
public final class Stories {

    private static final int MOST_NAMES = 8;

    /** Behind a particle ("al-", "de") or at once, a capital letter or a number. */
    private static final Pattern NAME =
            Pattern.compile("^(?:(?:a[lsnrdtz]h?|el|de|van|von|bin|ibn)[- ])?[\\p{Lu}\\p{N}]");

    private Stories() {}

    /** The latest first. */
    public static List<Story> of(List<LinkedEvidence> reports) {
        Map<String, List<LinkedEvidence>> byStory = new LinkedHashMap<>();
        reports.forEach(report -> byStory.computeIfAbsent(report.placement().story(), story -> new ArrayList<>())
                .add(report));
        return byStory.entrySet().stream()
                .map(entry -> story(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Story story) -> story.to().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Story::id))
                .toList();
    }

    private static Story story(String id, List<LinkedEvidence> reports) {
        List<LocalDate> days = reports.stream()
                .flatMap(report -> report.published().stream())
                .sorted()
                .toList();
        return new Story(
                id,
                Titles.best(reports),
                days.stream().findFirst(),
                days.stream().reduce((first, last) -> last),
                reports.stream().map(LinkedEvidence::number).toList(),
                (int) reports.stream()
                        .map(report -> report.placement().origin())
                        .distinct()
                        .count(),
                mostFrequent(
                        reports,
                        event -> Stream.concat(event.actors().stream(), event.recipients().stream())
                                .filter(Stories::isName),
                        Party::key),
                mostFrequent(reports, event -> event.site().stream(), Site::key));
    }

    /** A name, as they are written: no pronoun, no description, nothing cut out of a sentence. */
    private static boolean isName(Party party) {
        return party.named() && NAME.matcher(party.name()).find();
    }

    /** Those that most reports have. */
    private static <T> List<T> mostFrequent(
            List<LinkedEvidence> reports, Function<EventEvidence, Stream<T>> of, Function<T, String> key) {
        Map<String, T> named = new HashMap<>();
        Map<String, Long> times = new LinkedHashMap<>();
        for (LinkedEvidence report : reports) {
            Set<String> counted = new HashSet<>();
            report.evidence().events().stream().flatMap(of).forEach(each -> {
                named.putIfAbsent(key.apply(each), each);
                if (counted.add(key.apply(each))) {
                    times.merge(key.apply(each), 1L, Long::sum);
                }
            });
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_NAMES)
                .flatMap(entry -> Optional.ofNullable(named.get(entry.getKey())).stream())
                .toList();
    }
}
