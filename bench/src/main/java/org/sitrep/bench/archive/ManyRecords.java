// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingReader;
import org.sitrep.record.json.ReadingWriter;

/** Makes as many records as are wanted of those that {@code sitrep extract} printed. The same, whenever it is asked. */
public final class ManyRecords {

    private final List<Reading> records;

    private ManyRecords(List<Reading> records) {
        this.records = records;
    }

    static ManyRecords of(Path file) {
        try {
            return new ManyRecords(Files.readAllLines(file).stream()
                    .filter(line -> line.contains("\"sentences\":["))
                    .map(ReadingReader::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the records in " + file + ".", e);
        }
    }

    /** Each of them once, then each once more with later days and other names, and so on. */
    Stream<Reading> stream(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Variation(i / records.size()).of(records.get(i % records.size())));
    }

    /** Writes records to standard output. Arguments: a file of records, and how many are wanted. */
    public static void main(String... arguments) throws IOException {
        ManyRecords many = of(Path.of(arguments[0]));
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
                Stream<Reading> records = many.stream(0, Integer.parseInt(arguments[1]))) {
            for (Reading record : (Iterable<Reading>) records::iterator) {
                out.write(ReadingWriter.write(record));
                out.write('\n');
            }
        }
    }
}
