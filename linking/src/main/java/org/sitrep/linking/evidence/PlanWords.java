// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventType;

/**
 * Tells what is planned from what only seems to lie ahead, by the words of the sentence.
 *
 * @param plan words of a plan
 * @param then words of what was ahead once: of a story told in the past they say nothing about today
 * @param doubt words by which it only may be
 * @param leisure words of concerts and matches
 */
record PlanWords(Pattern plan, Pattern then, Pattern doubt, Pattern leisure) {

    private static final Pattern GAP = Pattern.compile("\\s+");

    /** The headline's future: "ministers to meet". */
    private static final Pattern HEADLINE = Pattern.compile("(?i)\\bto (?:be )?$");

    private static final int LONGEST_HEADLINE = 100;

    /** "Before its council meets": what is only asked about the rest of the sentence is settled of this. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?i)\\b(?:before|when|until|ahead of)\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){1,7}$");

    /** "They are to meet". */
    private static final Pattern BE_TO = Pattern.compile("(?i)\\b(?:is|are)\\s+(?:both\\s+)?to\\s+$");

    private static final Pattern PRESENT =
            Pattern.compile("(?i)meets?|gathers?|convenes?|talks?|confers?|negotiates?|visits?|travels?|holds?");

    /** For how many days a plan that is told in the past tense is taken to lie ahead; "on June 5" may have been any. */
    private static final int SOON = 31;

    static PlanWords load() {
        Table table = Table.load(PlanWords.class, "plan-words.tsv");
        return new PlanWords(
                anyOf(table, "plan"), anyOf(table, "then"), anyOf(table, "doubt"), anyOf(table, "leisure"));
    }

    private static Pattern anyOf(Table table, String kind) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + table.anyOf("words", "kind", kind) + ")(?![\\p{L}\\p{N}])");
    }

    /** Whether a sentence tells of a plan. */
    boolean tellOfPlan(String sentence) {
        return plan.matcher(oneLine(sentence).toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a sentence tells of what only may be, or of leisure. */
    boolean rule(String sentence) {
        return doubt.matcher(oneLine(sentence)).find()
                || leisure.matcher(oneLine(sentence).toLowerCase(Locale.ROOT)).find();
    }

    /** @param published when the report was */
    boolean tellOf(Event event, Optional<LocalDate> published) {
        return switch (event.status()) {
            case SCHEDULED -> {
                String sentence = oneLine(event.evidence().text());
                yield isPlanned(event, sentence, published) && !rule(sentence);
            }
            case POSSIBLE -> isPresent(event) && !rule(event.evidence().text());
            case OCCURRED, ONGOING, PROPOSED, DEMANDED, DENIED -> false;
        };
    }

    private boolean isPlanned(Event event, String sentence, Optional<LocalDate> published) {
        return tellOfPlan(sentence)
                || isHeadline(event, sentence)
                || then.matcher(sentence.toLowerCase(Locale.ROOT)).find() && isSoon(event, published);
    }

    private static boolean isSoon(Event event, Optional<LocalDate> published) {
        return event.when()
                .flatMap(when -> published.map(day -> when.from().toLocalDate().isBefore(day.plusDays(SOON))))
                .orElse(false);
    }

    /** A meeting in the present tense with a day of its own. */
    private static boolean isPresent(Event event) {
        String before = before(event);
        return event.type() == EventType.CONSULT
                && !event.assessment().inferred().contains(EventField.FROM)
                && PRESENT.matcher(event.anchor().text()).matches()
                && (CLAUSE.matcher(before).find() || BE_TO.matcher(before).find());
    }

    private static boolean isHeadline(Event event, String sentence) {
        return sentence.length() <= LONGEST_HEADLINE
                && HEADLINE.matcher(before(event)).find();
    }

    private static String before(Event event) {
        return event.evidence()
                .text()
                .substring(0, event.anchor().start() - event.evidence().start());
    }

    private static String oneLine(String sentence) {
        return GAP.matcher(sentence).replaceAll(" ");
    }
}
