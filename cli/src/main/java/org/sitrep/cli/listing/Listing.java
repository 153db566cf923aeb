// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import org.sitrep.cli.output.Output;

/** Writes rows, each as soon as it is there. Not thread-safe. */
public final class Listing {

    private final Output out;
    private final Layout layout;
    private boolean begun;

    public Listing(Output out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    public void write(Row row) {
        out.write(
                switch (layout) {
                    case JSONL -> JsonLine.of(row) + "\n";
                    case CSV -> (begun ? "" : CsvLine.names(row)) + CsvLine.of(row);
                    case TEXT -> TextLines.of(row);
                });
        begun = true;
    }

    public void finish() {
        out.finish();
    }
}
