// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.record.actor.Actor;

/**
 * What a report is about: the nouns it uses most, the words of its opening, the countries whose people act in it.
 *
 * @param frequent lemmas of nouns, the most frequent ones
 * @param opening lemmas of the first sentences
 * @param countries ISO 3166-1 alpha-2
 */
public record ReportTopics(Set<String> frequent, Set<String> opening, Set<String> countries) {

    private static final int OPENING_SENTENCES = 2;
    private static final int FREQUENT_NOUNS = 15;

    public static ReportTopics of(AnnotatedText text, List<Actor> actors) {
        TreeMap<String, Integer> nouns = new TreeMap<>();
        Set<String> opening = new TreeSet<>();
        for (int token = 0; token < text.size(); token++) {
            String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
            boolean common =
                    text.entity(token) == EntityTag.NONE && text.tag(token).isNoun();
            if (common) {
                nouns.merge(lemma, 1, Integer::sum);
            }
            boolean content = common || text.tag(token).isVerb();
            if (content && text.sentenceOf(token) < OPENING_SENTENCES) {
                opening.add(lemma);
            }
        }
        Set<String> frequent = nouns.entrySet().stream()
                .sorted((a, b) -> b.getValue().compareTo(a.getValue()))
                .limit(FREQUENT_NOUNS)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> countries = actors.stream()
                .flatMap(actor -> actor.country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new ReportTopics(frequent, opening, countries);
    }
}
