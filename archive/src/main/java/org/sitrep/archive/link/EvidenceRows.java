// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.linking.evidence.EvidenceReader;
import org.sitrep.record.Reading;

/** The rows of what linking takes from readings. */
public final class EvidenceRows {

    private final NewRows rows;

    public EvidenceRows(NewRows rows) {
        this.rows = rows;
    }

    public void add(long reading, Reading record) {
        rows.of(Row.EVIDENCE)
                .bind("reading", reading)
                .bind("form", EvidencePacking.FORM)
                .bind("packed", EvidencePacking.pack(EvidenceReader.read(record)))
                .add();
    }
}
