// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.List;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Layout;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.output.Output;

/** A JSON object, on a line. */
final class JsonDocument {

    private JsonDocument() {}

    static void write(List<Field> fields, Output out) {
        new Listing(out, Layout.JSONL).write(new Row(fields, List.of()));
    }
}
