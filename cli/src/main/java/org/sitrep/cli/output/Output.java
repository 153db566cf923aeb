// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.output;

/** Takes text and writes it as UTF-8. Not thread-safe. */
public sealed interface Output extends AutoCloseable permits StandardOutput, FileOutput {

    /** @throws OutputException where no more can be written */
    void write(String text);

    /**
     * Says that all is written; without it, a file that was there before stays as it was.
     *
     * @throws OutputException where it cannot be kept
     */
    void finish();

    @Override
    void close();
}
