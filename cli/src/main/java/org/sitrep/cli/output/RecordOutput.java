// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.output;

import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingWriter;

/** Lays out records, each as soon as it is there. Not thread-safe. */
public final class RecordOutput {

    /** How records are laid out. */
    public enum Layout {
        /** A record a line. */
        JSONL,
        /** One array of records. */
        JSON
    }

    private final Output out;
    private final Layout layout;
    private boolean begun;

    public RecordOutput(Output out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    public void write(Outcome outcome) {
        String json = switch (outcome) {
            case Reading reading -> ReadingWriter.write(reading);
            case Failure failure -> ReadingWriter.write(failure);
        };
        out.write(
                switch (layout) {
                    case JSONL -> json + "\n";
                    case JSON -> (begun ? ",\n" : "[\n") + json;
                });
        begun = true;
    }

    /** Ends the array. */
    public void finish() {
        if (layout == Layout.JSON) {
            out.write(begun ? "\n]\n" : "[]\n");
        }
        out.finish();
    }
}
