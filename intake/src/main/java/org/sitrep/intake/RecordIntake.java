// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.json.MalformedRecordException;
import org.sitrep.record.json.RecordLines;

/**
 * Turns files of records, as the program itself prints them, into those records, one at a time, in order; {@code -} stands for standard input.
 *
 * <p>Every line is handed on as something: what it says, or the reason why it says nothing. Memory is bounded by the longest line.
 */
public final class RecordIntake {

    private final InputStream standardInput;
    private final InputMeter meter = new InputMeter();

    public RecordIntake(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Hands over all that the inputs hold. What {@code to} throws ends it. */
    public void read(List<String> inputs, Consumer<IncomingRecord> to) {
        meter.expect(inputs);
        for (String input : inputs) {
            if (input.equals(Intake.STANDARD_INPUT)) {
                read(standardInput, Origin.standardInput(), to);
            } else {
                readFile(input, Origin.of(input), to);
            }
        }
    }

    /** The share of the inputs that has been taken in, 0 to 1; empty where that cannot be known. Any thread may ask while another reads. */
    public OptionalDouble share() {
        return meter.share();
    }

    private void readFile(String name, Origin origin, Consumer<IncomingRecord> to) {
        try (InputStream in = meter.counting(Files.newInputStream(Path.of(name)))) {
            read(in, origin, to);
        } catch (InvalidPathException e) {
            to.accept(rejected(origin, Unreadable.reason(e)));
        } catch (IOException e) {
            to.accept(rejected(origin, Unreadable.reason(e)));
        }
    }

    private static void read(InputStream in, Origin origin, Consumer<IncomingRecord> to) {
        try {
            JsonLines.read(in, origin, new Taker(to));
        } catch (IOException e) {
            to.accept(rejected(origin, Unreadable.reason(e)));
        }
    }

    private static IncomingRecord rejected(Origin origin, UnfitException why) {
        return new IncomingRecord.Rejected(Reception.failure(origin, why), origin);
    }

    private record Taker(Consumer<IncomingRecord> to) implements JsonLines.Taker {

        @Override
        public void take(Origin origin, byte[] line) {
            to.accept(received(origin, line));
        }

        @Override
        public void reject(Origin origin, UnfitException why) {
            to.accept(rejected(origin, why));
        }

        private static IncomingRecord received(Origin origin, byte[] line) {
            try {
                return new IncomingRecord.Received(RecordLines.read(JsonLines.text(line)), origin);
            } catch (MalformedRecordException e) {
                return rejected(origin, new UnfitException("broken-record", String.valueOf(e.getMessage())));
            } catch (UnfitException e) {
                return rejected(origin, e);
            } catch (RuntimeException | StackOverflowError e) {
                return rejected(origin, Reception.fault(e));
            }
        }
    }
}
