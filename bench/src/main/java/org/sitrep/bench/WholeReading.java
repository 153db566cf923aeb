// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.json.ReadingWriter;

/** Tokens a second on one core from the words of a report to its record as JSON. */
public class WholeReading extends OneCore {

    private final Reader reader = Reader.load();
    private List<Report> reports = List.of();

    @Setup(Level.Trial)
    public void list() {
        List<String> plain = Texts.list(texts);
        reports = plain.stream().map(text -> Report.of("bench", text)).toList();
        turns.begin(plain);
    }

    @Benchmark
    public String endToEnd(ReadTokens read) {
        return switch (reader.read(reports.get(turns.next(read)))) {
            case Reading reading -> ReadingWriter.write(reading);
            case Failure failure -> ReadingWriter.write(failure);
        };
    }
}
