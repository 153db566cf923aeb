// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of all inputs have been taken in. Where one of them is a stream, nobody knows how much is to come. Thread-safe. */
final class InputMeter {

    private static final long UNKNOWN = -1;

    private final AtomicLong taken = new AtomicLong();
    private volatile long expected = UNKNOWN;

    /** Looks up how much is to come. */
    void expect(List<String> inputs) {
        long sum = 0;
        for (String input : inputs) {
            long size = size(input);
            if (size == UNKNOWN) {
                return;
            }
            sum += size;
        }
        expected = sum;
    }

    /** The share that has been taken in, 0 to 1; empty where it is not known how much is to come. */
    OptionalDouble share() {
        long sum = expected;
        return sum <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, (double) taken.get() / sum));
    }

    /** The same stream, whose bytes are counted. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public int read() throws IOException {
                int read = super.read();
                taken.addAndGet(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                taken.addAndGet(Math.max(0, read));
                return read;
            }
        };
    }

    private static long size(String input) {
        if (input.equals(Intake.STANDARD_INPUT) || Source.isAddress(input)) {
            return UNKNOWN;
        }
        try {
            Path path = Path.of(input);
            return Files.isDirectory(path)
                    ? sizeOfAll(Folder.list(path))
                    : Files.isRegularFile(path) ? Files.size(path) : UNKNOWN;
        } catch (InvalidPathException | IOException e) {
            return 0;
        }
    }

    private static long sizeOfAll(List<Path> files) throws IOException {
        long sum = 0;
        for (Path file : files) {
            sum += Files.isRegularFile(file)
                            && Endings.isNamed(file.getFileName().toString())
                    ? Files.size(file)
                    : 0;
        }
        return sum;
    }
}
