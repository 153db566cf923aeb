// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventField;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;

/** Tells the news of a report from the words under its pictures and from what lies behind it. */
record Settings(Pattern picture, Pattern creditBehind, Pattern pose, Pattern past) {

    private static final Pattern GAP = Pattern.compile("\\s+");

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}’']+");

    private static final Pattern DATE_AT_END =
            Pattern.compile("(?:, |\\bon )(?:\\p{Lu}[\\p{L}.]+ \\d{1,2},|\\d{1,2} \\p{Lu}\\p{L}+) 20\\d\\d\\W*$");

    /** Letters of a word that only a heading begins with a capital; there are so many of them in one, most with a capital. */
    private static final int LONG_WORD = 4;

    private static final int FEWEST_WORDS = 4;

    private static final double CAPITAL = 0.8;

    /** What ended so many days before a report is background to it. */
    private static final int DAYS_OF_NEWS = 30;

    /** Characters behind a sentence in which its credit stands. */
    private static final int REACH = 120;

    static Settings load() {
        Table table = Table.load(Settings.class, "setting-words.tsv");
        String label = "(?:^|(?<=[\\s(\\[*]))(?:" + anyOf(table, "label") + ")";
        String credit = "(?:" + anyOf(table, "credit") + ")(?![\\p{L}\\p{N}])";
        String stroke = "\\p{L} ?/ ?" + credit;
        String brackets = "[^()\\[\\]]{0,80}(?<![\\p{L}\\p{N}])" + credit + "[^()\\[\\]]{0,40}";
        String last = "\\(" + brackets + "\\)[\\s.”\"*]*$";
        return new Settings(
                Pattern.compile(label + "|" + stroke + "|\\[" + brackets + "\\]|" + last),
                Pattern.compile("^[\\s.”\"*]*(?:\\(" + brackets + "\\)|(?:" + anyOf(table, "label")
                        + ")|(?:\\p{Lu}[\\p{L}.’'-]* ){0,4}(?:\\p{Lu}[\\p{L}.’'-]*) ?/ ?" + credit + ")"),
                Pattern.compile("^(?:" + anyOf(table, "posed")
                        + ")\\b(?:\\s(?!(?:to|said|says|that|who)\\b)[\\p{L}’'-]+){0,6}?\\s(?:" + anyOf(table, "pose")
                        + ")\\b"),
                Pattern.compile("\\b(?:" + anyOf(table, "past") + ")\\b"));
    }

    private static String anyOf(Table table, String kind) {
        return table.anyOf("words", "kind", kind);
    }

    /** Of what the sentence tells on the whole. */
    Setting of(Span sentence, Reading reading) {
        if (isCaption(sentence, reading)) {
            return Setting.CAPTION;
        }
        if (isWrittenLikeAHeading(sentence.text())) {
            return Setting.HEADLINE;
        }
        return tellsOfThePast(sentence) || isDatedBack(sentence, reading) ? Setting.BACKGROUND : Setting.NEWS;
    }

    /** Of one event in it, which may be news where the sentence on the whole is background. */
    static Setting of(Event event, Setting sentence, Reading reading) {
        return sentence == Setting.BACKGROUND && isRecent(event, reading) ? Setting.NEWS : sentence;
    }

    private boolean isCaption(Span sentence, Reading reading) {
        String text = reading.report().text();
        String behind = text.substring(sentence.end(), Math.min(text.length(), sentence.end() + REACH));
        return picture.matcher(sentence.text()).find()
                || creditBehind.matcher(behind).find()
                || endsInADate(sentence.text())
                || pose.matcher(sentence.text().strip()).find();
    }

    /** News says "on Monday" of what is new; the words under a picture give its date with the year. */
    private static boolean endsInADate(String sentence) {
        return DATE_AT_END.matcher(sentence).find();
    }

    private static boolean isWrittenLikeAHeading(String sentence) {
        List<String> words = LETTERS.splitAsStream(sentence)
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        long capital = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.size() >= FEWEST_WORDS && capital >= CAPITAL * words.size();
    }

    /** Whether the words of its sentence date it to the report's own time. */
    private static boolean isRecent(Event event, Reading reading) {
        return event.when()
                .filter(when -> !event.assessment().inferred().contains(EventField.FROM))
                .filter(when -> reading.report()
                        .published()
                        .filter(day -> isLongPast(when, day))
                        .isEmpty())
                .isPresent();
    }

    private boolean tellsOfThePast(Span sentence) {
        return past.matcher(
                        GAP.matcher(sentence.text().toLowerCase(Locale.ROOT)).replaceAll(" "))
                .find();
    }

    /** Whether the sentence names a day long past, and none of the report's own time. */
    private static boolean isDatedBack(Span sentence, Reading reading) {
        List<Interval> times = reading.times().stream()
                .filter(time -> sentence.contains(time.span()))
                .flatMap(time -> time.interval().stream())
                .toList();
        return reading.report()
                .published()
                .filter(day -> !times.isEmpty() && times.stream().allMatch(time -> isLongPast(time, day)))
                .isPresent();
    }

    private static boolean isLongPast(Interval time, LocalDate published) {
        return time.lastDay().plusDays(DAYS_OF_NEWS).isBefore(published);
    }
}
