// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.RecordLines;

/** Makes as many records as are wanted of those that {@code sitrep extract} printed. The same, whenever it is asked. */
final class ManyRecords {

    private final List<Reading> records;
    private final Vocabulary vocabulary;

    private ManyRecords(List<Reading> records) {
        this.records = records;
        this.vocabulary = Vocabulary.of(
                records.stream().map(record -> record.report().text()).toList());
    }

    static ManyRecords of(Path file) {
        try {
            return new ManyRecords(Files.readAllLines(file).stream()
                    .map(RecordLines::read)
                    .flatMap(line -> line instanceof RecordLine.Kept kept
                            ? Stream.of(kept.record().reading())
                            : Stream.empty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the records in " + file + ".", e);
        }
    }

    /** Each of them once, then each once more with later days and other names, and so on. */
    Stream<Reading> stream(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Variation(i / records.size(), vocabulary).of(records.get(i % records.size())));
    }
}
