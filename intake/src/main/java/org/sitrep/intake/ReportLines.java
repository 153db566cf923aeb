// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.function.Consumer;
import org.sitrep.intake.json.JsonReport;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.UnfitException;

/** Lines that are reports. */
record ReportLines(ColumnMapping columns, Consumer<Incoming> to) implements JsonLines.Taker {

    @Override
    public void take(Origin origin, byte[] line) {
        to.accept(Reception.receive(origin, () -> JsonReport.parse(JsonLines.text(line), columns)));
    }

    @Override
    public void reject(Origin origin, UnfitException why) {
        to.accept(Reception.reject(origin, why));
    }
}
