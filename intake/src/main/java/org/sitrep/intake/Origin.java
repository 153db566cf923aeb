// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.File;
import java.util.Optional;
import org.sitrep.record.Input;

/**
 * Where a report came from.
 *
 * @param file the file as it was named; empty for what was fetched, and for standard input
 * @param url the address as it was named
 * @param line the line in it, from 1; 0 where the report is the whole input
 */
public record Origin(Optional<String> file, Optional<String> url, int line) {

    /** Between the name of a container and that of what is in it. */
    private static final String WITHIN = "!";

    /** A file, or the id that serves as one. */
    public static Origin of(String file) {
        return new Origin(Optional.of(file), Optional.empty(), 0);
    }

    /** An address, as it was named. */
    public static Origin ofAddress(String address) {
        return new Origin(Optional.empty(), Optional.of(address), 0);
    }

    static Origin standardInput() {
        return new Origin(Optional.empty(), Optional.empty(), 0);
    }

    Origin atLine(int number) {
        return new Origin(file, url, number);
    }

    /** What a container holds under this name. */
    Origin within(String member) {
        return url.isPresent()
                ? ofAddress(url.get() + WITHIN + member)
                : of(file.orElse(Intake.STANDARD_INPUT) + WITHIN + member);
    }

    /** The same as a record tells it; empty for standard input as a whole. */
    Optional<Input> findInput() {
        Optional<String> name = file.map(path -> path.replace(File.separatorChar, '/'));
        Optional<Integer> number = line == 0 ? Optional.empty() : Optional.of(line);
        return name.isPresent() || url.isPresent() || number.isPresent()
                ? Optional.of(new Input(name, url, number))
                : Optional.empty();
    }

    /** {@code news.jsonl:12}, as compilers write it. */
    @Override
    public String toString() {
        String name = file.or(() -> url).orElse("standard input");
        return line == 0 ? name : name + ":" + line;
    }
}
