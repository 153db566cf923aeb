// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes each text as soon as it is there, and leaves the stream open. */
public final class StandardOutput implements Output {

    private final OutputStream out;

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(String text) {
        try {
            out.write(LoneSurrogates.escaped(text).getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw OutputException.of("Standard output", e);
        }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
