// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventCode;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.statement.Quotation;
import org.sitrep.record.statement.QuotationForm;
import org.sitrep.record.statement.Reception;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/**
 * Makes a reading of sentences with marks: {@code *anchor*} is an event; {@code <cue>} and {@code [content]} are those of the one statement
 * of their sentence. Ids are a prefix and a number: {@code e1}, {@code s1}.
 */
final class MarkedText {

    private final String prefix;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private MarkedText(String prefix) {
        this.prefix = prefix;
    }

    /** @param prefix begins all ids, so that those of two readings differ */
    static Reading read(String prefix, List<String> marked) {
        MarkedText reader = new MarkedText(prefix);
        marked.forEach(reader::add);
        return reader.reading();
    }

    private void add(String marked) {
        int begin = text.length();
        text.append(marked.replaceAll("[*<>\\[\\]]", "")).append(' ');
        Span sentence = span(begin, text.length() - 1);
        sentences.add(new Sentence(sentence, false));
        stretches(marked, '*', '*', begin).forEach(anchor -> events.add(event(anchor, sentence)));
        List<Span> cues = stretches(marked, '<', '>', begin);
        List<Span> contents = stretches(marked, '[', ']', begin);
        if (!cues.isEmpty() || !contents.isEmpty()) {
            statements.add(statement(cues, contents));
        }
    }

    /** The stretches of the text between such marks in a sentence that begins there. */
    private List<Span> stretches(String marked, char open, char close, int begin) {
        List<Span> stretches = new ArrayList<>();
        int at = begin;
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (start >= 0 && c == close) {
                stretches.add(span(start, at));
                start = -1;
            } else if (c == open) {
                start = at;
            } else if ("*<>[]".indexOf(c) < 0) {
                at++;
            }
        }
        return stretches;
    }

    private Span span(int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }

    private Event event(Span anchor, Span sentence) {
        return new Event(
                prefix + "e" + (events.size() + 1),
                anchor,
                sentence,
                new EventCode(EventType.ASSAULT, Optional.empty(), List.of(), Optional.empty()),
                new EventRoles(List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                new Factuality(EventStatus.OCCURRED, Optional.empty()),
                List.of(),
                Optional.empty(),
                new Assessment(0.5, 0.5, List.of()));
    }

    private Statement statement(List<Span> cues, List<Span> contents) {
        return new Statement(
                prefix + "s" + (statements.size() + 1),
                List.of(),
                SourceKind.NONE,
                cues,
                new Quotation(contents, QuotationForm.INDIRECT, List.of(), List.of()),
                SpeechAct.ASSERT,
                new Reception(List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.5);
    }

    private Reading reading() {
        return new Reading(
                Report.of("r1", text.toString()),
                Optional.empty(),
                sentences,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                statements,
                events);
    }
}
