// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingWriter;

/** Writes records as UTF-8, each as soon as it is there. Not thread-safe. */
final class RecordOutput implements AutoCloseable {

    private final OutputStream out;
    private final ExtractCommand.Layout layout;
    private boolean begun;

    RecordOutput(OutputStream out, ExtractCommand.Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    void write(Outcome outcome) {
        String json = switch (outcome) {
            case Reading reading -> ReadingWriter.write(reading);
            case Failure failure -> ReadingWriter.write(failure);
        };
        switch (layout) {
            case JSONL -> print(json + "\n");
            case JSON -> print((begun ? ",\n" : "[\n") + json);
        }
        begun = true;
    }

    /** Ends the array; leaves the stream open. */
    @Override
    public void close() {
        if (layout == ExtractCommand.Layout.JSON) {
            print(begun ? "\n]\n" : "[]\n");
        }
    }

    private void print(String json) {
        try {
            out.write(LoneSurrogates.escaped(json).getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }
}
