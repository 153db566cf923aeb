// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article of PolNeAR as far as it is read, with its attributions. */
record PolnearReading(EarlierReading reading, List<GoldAttribution> attributions) {

    /** Reads every so manieth of the articles. */
    static List<PolnearReading> readSome(Path file, int every, EarlierReader reader) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size() / every)
                    .parallel()
                    .mapToObj(i -> of(JsonMapper.shared().readTree(lines.get(i * every)), reader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }

    private static PolnearReading of(JsonNode json, EarlierReader reader) {
        EarlierReading reading = reader.read(GoldReport.report(json));
        return new PolnearReading(reading, PolnearDocument.attributions(json, reading.text()));
    }
}
