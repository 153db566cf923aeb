// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.options.ProgramVersion;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.warc.Capture;
import org.sitrep.intake.warc.CaptureStore;
import org.sitrep.watch.Captures;

/** The folder beside an archive in which the bytes are kept that were fetched. */
final class CaptureFolder implements Captures, AutoCloseable {

    private final CaptureStore store;
    private final Path folder;

    private CaptureFolder(CaptureStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    static CaptureFolder open(ArchiveOption archive, Clock clock) {
        Path folder = archive.captureFolder();
        try {
            return new CaptureFolder(CaptureStore.open(folder, ProgramVersion.told(), clock), folder);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    @Override
    public KeptCapture keep(Fetched.Body body) {
        try {
            Capture capture = store.write(body);
            return new KeptCapture(
                    body.address().toString(),
                    capture.when(),
                    capture.file(),
                    capture.offset(),
                    capture.length(),
                    capture.sha256(),
                    Optional.empty());
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static UncheckedIOException unusable(Path folder, IOException e) {
        return new UncheckedIOException(
                "What was fetched cannot be kept in " + folder + ": " + e.getMessage()
                        + ". Make room, or permit writing there; then start again.",
                e);
    }
}
