// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.reading.Reader;
import org.sitrep.record.Outcome;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.json.ReadingWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a text can be read, and every span of its record stands where it says. */
final class ReadingCheck {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 14);

    private final Reader reader;

    ReadingCheck(Reader reader) {
        this.reader = reader;
    }

    /** What went wrong, told alike for all texts that fail in the same place. */
    Optional<String> findFailure(String text) {
        Report report = Report.of("fuzz", text);
        boolean dated = text.length() % 2 == 0;
        try {
            Outcome outcome = reader.read(dated ? report.withPublished(PUBLISHED, PublishedFrom.GIVEN) : report);
            return outcome instanceof Reading reading ? findWrongSpan(reading) : Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(e.getClass().getName() + " at " + place(e));
        }
    }

    /** The first line of our own that it went through. */
    private static String place(Throwable e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.sitrep."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("nowhere of ours");
    }

    private static Optional<String> findWrongSpan(Reading reading) {
        JsonNode record = JsonMapper.shared().readTree(ReadingWriter.write(reading));
        String text = reading.report().text();
        return record.propertyStream()
                .filter(part -> holdsWrongSpan(part.getValue(), text))
                .findFirst()
                .map(part -> "A wrong span in " + part.getKey());
    }

    private static boolean holdsWrongSpan(JsonNode node, String text) {
        if (node.has("start") && node.has("end")) {
            int start = node.get("start").asInt();
            int end = node.get("end").asInt();
            boolean inside = start >= 0 && start < end && end <= text.length();
            if (!inside || node.has("text") && !node.get("text").asString().equals(text.substring(start, end))) {
                return true;
            }
        }
        return node.valueStream().anyMatch(child -> holdsWrongSpan(child, text));
    }
}
