// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

import java.util.Optional;

/**
 * Where a report came in, so that whoever holds the inputs finds it again.
 *
 * @param file the file as it was named, with {@code /} between folders; empty for standard input
 * @param url the address it was fetched from
 * @param line its line, from 1, where an input holds a report a line
 */
public record Input(Optional<String> file, Optional<String> url, Optional<Integer> line) {

    public Input {
        if (file.isPresent() && url.isPresent()) {
            throw new IllegalArgumentException("An input is a file or an address, not both.");
        }
        if (line.isPresent() && line.get() < 1) {
            throw new IllegalArgumentException("Lines are counted from 1.");
        }
    }
}
