// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.warc.Capture;
import org.sitrep.intake.warc.CaptureEraser;
import org.sitrep.intake.warc.CaptureReader;

/** What was fetched and is kept in the folder beside an archive. */
final class Captured {

    static final String INTACT = "intact";

    private Captured() {}

    private static Capture place(KeptCapture kept) {
        return new Capture(
                kept.file(), kept.firstByte(), Math.toIntExact(kept.length()), kept.sha256(), kept.captured());
    }

    static void erase(List<KeptCapture> captures, Path folder) {
        try {
            for (KeptCapture capture : captures) {
                CaptureEraser.erase(folder, place(capture));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "What was fetched for it in " + folder + " cannot be erased: " + e.getMessage()
                            + ". Permit writing there, then try again.",
                    e);
        }
    }

    /** Whether it is what was kept: {@link #INTACT}, or a sentence that says how not. */
    static String check(KeptCapture capture, Path folder) {
        try {
            CaptureReader.read(folder, place(capture));
            return INTACT;
        } catch (UnfitException e) {
            return e.sentence();
        } catch (IOException e) {
            return "It cannot be read: " + e.getMessage() + ".";
        }
    }
}
