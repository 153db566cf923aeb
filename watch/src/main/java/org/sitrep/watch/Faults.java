// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.io.UncheckedIOException;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.work.ReaderUnavailableException;

/** Which faults end the watch: those by which nothing can be kept. All others cost one visit. */
final class Faults {

    private Faults() {}

    static void running(Visit visit) throws InterruptedException {
        try {
            visit.run();
        } catch (ListenerException e) {
            throw e.reason();
        } catch (ArchiveException | ReaderUnavailableException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            visit.fail(e);
        }
    }
}
