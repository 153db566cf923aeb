// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

/** Is told what happens in a run, always on the thread that runs it. */
@FunctionalInterface
public interface RunListener {

    void on(RunEvent event);
}
