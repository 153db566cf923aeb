// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.material.Limits;

/**
 * Keeps what addresses answered, in a folder of WARC files, so that a report can be proved and read again. Thread-safe; one store at a
 * time may write into a folder.
 *
 * <p>A file is only ever written at its end, a whole record at once, so that a crash costs at most the last one; a file whose end is
 * torn is left as it is, and another begun. Files are of one UTC day and some 256 MB at most.
 */
public final class CaptureStore implements AutoCloseable {

    private static final long FULL = 256L << 20;

    private final Path folder;
    private final String version;
    private final Clock clock;
    private final long full;
    private Optional<CaptureFile> current = Optional.empty();

    private CaptureStore(Path folder, String version, Clock clock, long full) {
        this.folder = folder;
        this.version = version;
        this.clock = clock;
        this.full = full;
    }

    /**
     * Opens the folder, or makes it. No file is begun before something is kept.
     *
     * @param version of this program, which the files name
     */
    public static CaptureStore open(Path folder, String version, Clock clock) throws IOException {
        return open(folder, version, clock, FULL);
    }

    static CaptureStore open(Path folder, String version, Clock clock, long full) throws IOException {
        Files.createDirectories(folder);
        return new CaptureStore(folder, version, clock, full);
    }

    /** Keeps an answer: its address, when it was asked, its headers and its bytes, without the encoding they had on the way. */
    public synchronized Capture write(Fetched.Body body) throws IOException {
        if (body.bytes().length > Limits.BYTES) {
            throw new IllegalArgumentException(
                    "An answer of " + body.bytes().length + " bytes is too long to be kept.");
        }
        CaptureFile file = file(clock.instant());
        long offset = file.length();
        byte[] plain = new CaptureRecord(file.name().toString(), offset).response(body);
        byte[] packed = pack(plain);
        append(file, packed);
        return new Capture(file.name().toString(), offset, packed.length, Sha256.of(plain), body.asked());
    }

    @Override
    public synchronized void close() throws IOException {
        if (current.isPresent()) {
            CaptureFile file = current.get();
            current = Optional.empty();
            file.close();
        }
    }

    private CaptureFile file(Instant now) throws IOException {
        if (current.isPresent() && !hasRoom(current.get().name(), current.get().length(), now)) {
            close();
        }
        if (current.isEmpty()) {
            Optional<CaptureName> last = CaptureName.findLast(folder);
            current = Optional.of(
                    last.isPresent() && canGoOn(last.get(), now)
                            ? CaptureFile.resume(folder, last.get())
                            : begin(
                                    CaptureName.of(
                                            now, last.map(CaptureName::serial).orElse(0) + 1),
                                    now));
        }
        return current.get();
    }

    private boolean canGoOn(CaptureName name, Instant now) throws IOException {
        Path file = folder.resolve(name.toString());
        return hasRoom(name, Files.size(file), now) && CaptureFile.isWhole(file);
    }

    private boolean hasRoom(CaptureName name, long length, Instant now) {
        return name.isOfDay(now) && length < full;
    }

    private CaptureFile begin(CaptureName name, Instant now) throws IOException {
        CaptureFile file = CaptureFile.begin(folder, name);
        append(file, pack(new CaptureRecord(name.toString(), 0).info(version, now)));
        return file;
    }

    /** A file that could not be written to its end is not written to again. */
    private void append(CaptureFile file, byte[] packed) throws IOException {
        try {
            file.append(packed);
        } catch (IOException e) {
            current = Optional.empty();
            file.close();
            throw e;
        }
    }

    private static byte[] pack(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
