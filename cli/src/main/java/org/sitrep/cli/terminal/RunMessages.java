// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import org.sitrep.work.RunEvent;
import org.sitrep.work.RunListener;

/** Tells the person at the terminal what happens in a run. To be closed when the run has ended. */
public final class RunMessages implements RunListener, AutoCloseable {

    private final Messages messages;
    private final ProgressLine progress;

    public RunMessages(Terminal terminal) {
        this.messages = terminal.messages();
        this.progress = new ProgressLine(messages, terminal.screen(), terminal.clock());
    }

    @Override
    public void on(RunEvent event) {
        switch (event) {
            case RunEvent.Warned warned -> messages.notice(warned.origin() + ": warning: " + warned.message());
            case RunEvent.Failed failed ->
                messages.error(failed.origin() + ": error: " + failed.failure().message());
            case RunEvent.Advanced advanced -> progress.show(advanced.progress());
        }
    }

    /** Leaves the screen as it is without a line of progress. */
    @Override
    public void close() {
        messages.clearStatus();
    }
}
