// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.File;
import java.util.Optional;
import org.sitrep.record.Input;

/**
 * Where a report came from.
 *
 * @param file the file as it was named; empty for standard input
 * @param line the line in it, from 1; 0 where the report is the whole input
 */
public record Origin(Optional<String> file, int line) {

    static Origin of(String file) {
        return new Origin(Optional.of(file), 0);
    }

    static Origin standardInput() {
        return new Origin(Optional.empty(), 0);
    }

    Origin atLine(int number) {
        return new Origin(file, number);
    }

    /** The same as a record tells it; empty for standard input as a whole. */
    Optional<Input> findInput() {
        Optional<String> name = file.map(path -> path.replace(File.separatorChar, '/'));
        Optional<Integer> number = line == 0 ? Optional.empty() : Optional.of(line);
        return name.isPresent() || number.isPresent()
                ? Optional.of(new Input(name, Optional.empty(), number))
                : Optional.empty();
    }

    /** {@code news.jsonl:12}, as compilers write it. */
    @Override
    public String toString() {
        String name = file.orElse("standard input");
        return line == 0 ? name : name + ":" + line;
    }
}
