// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.intake.IncomingRecord;
import org.sitrep.intake.RecordIntake;
import org.sitrep.record.json.RecordLine;

/** Takes in files of records, in input order, and tells of all that is wrong with them. For one use, on one thread. */
public final class RecordRun {

    private final RunListener listener;
    private Progress progress = Progress.NONE;

    /** @param listener is told of failures and progress */
    public RecordRun(RunListener listener) {
        this.listener = listener;
    }

    /**
     * Hands over what is on the lines; what is no record is handed over as a line that says so. What {@code to} throws ends the run.
     *
     * @param standardInput what is read where an input is {@code -}
     * @return how much was read
     */
    public Progress forEach(InputStream standardInput, List<String> inputs, Consumer<RecordLine> to) {
        RecordIntake intake = new RecordIntake(standardInput);
        new OrderedPipeline<IncomingRecord, IncomingRecord>(incoming -> incoming, 1)
                .run(pieces -> intake.read(inputs, pieces), incoming -> {
                    handOver(incoming, to);
                    progress = progress.at(intake.share());
                    listener.on(new RunEvent.Advanced(progress));
                });
        return progress;
    }

    private void handOver(IncomingRecord incoming, Consumer<RecordLine> to) {
        RecordLine line = switch (incoming) {
            case IncomingRecord.Received received -> received.line();
            case IncomingRecord.Rejected rejected -> new RecordLine.Refused(rejected.failure());
        };
        switch (line) {
            case RecordLine.Kept kept -> progress = progress.withRead();
            case RecordLine.Forgotten gap -> progress = progress.withPassedOver();
            case RecordLine.Decided decided -> progress = progress.withPassedOver();
            case RecordLine.Undone undone -> progress = progress.withPassedOver();
            case RecordLine.Refused refused -> {
                progress = progress.withFailed();
                listener.on(new RunEvent.Failed(incoming.origin(), refused.failure()));
            }
        }
        to.accept(line);
    }
}
