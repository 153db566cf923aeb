// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import org.sitrep.work.Progress;

/** What a command tells the program that started it. */
public final class ExitStatus {

    /** All was read. */
    public static final int COMPLETE = 0;

    /** The run itself failed: the output cannot be written, the models cannot be loaded, Sitrep has a fault. */
    public static final int FAILED = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    /** Something could not be read; the rest was. */
    public static final int INCOMPLETE = 3;

    private ExitStatus() {}

    public static int of(Progress progress) {
        return progress.isComplete() ? COMPLETE : INCOMPLETE;
    }
}
