// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;

/** Tells what is planned from what only seems to lie ahead, by the words of the sentence. */
record PlanWords(Pattern plan, Pattern doubt) {

    private static final Pattern GAP = Pattern.compile("\\s+");

    /** The headline's future: "ministers to meet". */
    private static final Pattern HEADLINE = Pattern.compile("(?i)\\bto (?:be )?$");

    private static final int LONGEST_HEADLINE = 100;

    static PlanWords load() {
        Table table = Table.load(PlanWords.class, "plan-words.tsv");
        return new PlanWords(anyOf(table, "plan"), anyOf(table, "doubt"));
    }

    private static Pattern anyOf(Table table, String kind) {
        return Pattern.compile(table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> Pattern.quote(row.get("words")))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    boolean tellOf(Event event) {
        String sentence = GAP.matcher(event.evidence().text()).replaceAll(" ");
        return event.status() == EventStatus.SCHEDULED
                && (plan.matcher(sentence.toLowerCase(Locale.ROOT)).find() || isHeadline(event, sentence))
                && !doubt.matcher(sentence).find();
    }

    private static boolean isHeadline(Event event, String sentence) {
        String before = event.evidence()
                .text()
                .substring(0, event.anchor().start() - event.evidence().start());
        return sentence.length() <= LONGEST_HEADLINE && HEADLINE.matcher(before).find();
    }
}
