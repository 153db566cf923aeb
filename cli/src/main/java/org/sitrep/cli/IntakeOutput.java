// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.JsonLine;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.intake.Incoming;
import org.sitrep.record.Failure;
import org.sitrep.record.Input;
import org.sitrep.record.Report;
import org.sitrep.record.json.ReadingWriter;

/** Prints what comes in, each report as soon as it is there, and says what could not be taken in. Not thread-safe. */
final class IntakeOutput {

    private final Output out;
    private final Messages messages;
    private boolean complete = true;

    IntakeOutput(Output out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    /** Whether everything that was asked for was taken in. */
    boolean isComplete() {
        return complete;
    }

    void write(Incoming incoming) {
        switch (incoming) {
            case Incoming.Received received -> out.write(JsonLine.of(fields(received)) + "\n");
            case Incoming.Rejected rejected ->
                reject(rejected.failure(), rejected.origin().toString());
            case Incoming.Skipped skipped ->
                messages.notice(skipped.origin() + ": warning: skipped: " + skipped.why() + ".");
        }
    }

    private void reject(Failure failure, String origin) {
        complete = false;
        out.write(ReadingWriter.write(failure) + "\n");
        messages.error(origin + ": error: " + failure.message());
    }

    private static List<Field> fields(Incoming.Received received) {
        Report report = received.report();
        return List.of(
                Field.of("id", report.id()),
                Field.group("input", report.input().map(IntakeOutput::fields).orElse(List.of())),
                Field.of("url", report.url()),
                Field.of("publisher", report.publisher()),
                Field.of("title", report.title()),
                Field.of("byline", received.imprint().byline()),
                Field.of("published", report.published().map(LocalDate::toString)),
                Field.of("updated", received.imprint().updated()),
                Field.of("language", report.language()),
                Field.of("credits", report.credits()),
                Field.of("text", report.text()),
                Field.of("warnings", received.warnings()));
    }

    private static List<Field> fields(Input input) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("file", input.file()));
        fields.add(Field.of("url", input.url()));
        input.line().ifPresent(line -> fields.add(Field.of("line", (long) line)));
        return fields;
    }
}
