// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.record.Report;
import tools.jackson.databind.json.JsonMapper;

/** Reports of which nothing was marked. */
final class PlainReports {

    private PlainReports() {}

    /** Every so manieth report of a file of JSON lines with a {@code text}. */
    static List<EarlierReading> read(Path file, int step, EarlierReader reader) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.iterate(0, i -> i < lines.size(), i -> i + step)
                    .parallel()
                    .mapToObj(i -> reader.read(Report.of(
                            Integer.toString(i),
                            JsonMapper.shared()
                                    .readTree(lines.get(i))
                                    .get("text")
                                    .asString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }
}
