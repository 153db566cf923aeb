// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.text.Span;

/**
 * The events of a sentence in short, parted by ";": {@code anchor TYPE status [who acts] -> [who receives] @place from/to #incident unwanted}, all
 * from {@code @} on if told. {@code word^2} is the second such word. Participants are words of the sentence, {@code words=Name} where the report
 * gives a fuller name, or {@code ~Name} where only the context tells. Days are half-open.
 */
final class EventNotation {

    private static final Pattern EVENT = Pattern.compile(
            "\\s*(?<anchor>[^\\s^]+)(?:\\^(?<nth>\\d))? (?<type>[A-Z]+) (?<status>[a-z]+)"
                    + " \\[(?<actors>.*?)] -> \\[(?<recipients>.*?)](?: @(?<place>[^#]+?))??"
                    + "(?: (?<from>\\d{4}-\\d\\d-\\d\\d)/(?<to>\\d{4}-\\d\\d-\\d\\d))?(?: #(?<incident>\\w+))?(?<unwanted> unwanted)?\\s*");

    private final String text;
    private final Span sentence;

    /** Of a sentence of a report. */
    EventNotation(String text, Span sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /**
     * The events that a cell names.
     *
     * @throws IllegalArgumentException if it is not such a cell, or names words that are not in the sentence
     */
    List<GoldEvent> read(String cell) {
        List<GoldEvent> events = new ArrayList<>();
        for (String words : cell.isEmpty() ? new String[0] : cell.split(";")) {
            Matcher event = EVENT.matcher(words);
            if (!event.matches()) {
                throw wrong(words);
            }
            events.add(event(event));
        }
        return events;
    }

    private GoldEvent event(Matcher event) {
        EventType type = EventType.valueOf(event.group("type"));
        int nth = Optional.ofNullable(event.group("nth")).map(Integer::parseInt).orElse(1);
        return new GoldEvent(
                find(event.group("anchor"), nth).orElseThrow(() -> wrong(event.group())),
                type,
                EnumSet.of(type),
                EventStatus.valueOf(event.group("status").toUpperCase(Locale.ROOT)),
                participants(event.group("actors")),
                participants(event.group("recipients")),
                Optional.ofNullable(event.group("place")),
                Optional.ofNullable(event.group("from")),
                Optional.ofNullable(event.group("to")),
                Optional.ofNullable(event.group("incident")),
                event.group("unwanted") == null);
    }

    private IllegalArgumentException wrong(String words) {
        return new IllegalArgumentException("\"" + words + "\" tells of no event in: " + sentence.text());
    }

    /** Where whole words stand for the n-th time in the sentence. */
    private Optional<Span> find(String words, int nth) {
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(sentence.text());
        for (int i = 0; i < nth; i++) {
            if (!matcher.find()) {
                return Optional.empty();
            }
        }
        return Optional.of(Span.of(text, sentence.start() + matcher.start(), sentence.start() + matcher.end()));
    }

    private List<GoldParticipant> participants(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(", ")).map(this::participant).toList();
    }

    private GoldParticipant participant(String name) {
        boolean elsewhere = name.startsWith("~");
        int equals = name.indexOf('=');
        String words = equals < 0 ? name : name.substring(0, equals);
        String fullest = elsewhere ? name.substring(1) : name.substring(equals + 1);
        return new GoldParticipant(
                fullest,
                elsewhere ? Optional.empty() : find(words, 1),
                Countries.get().findByName(fullest).map(Country::code),
                Optional.empty());
    }
}
