// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.Reader;
import org.sitrep.reading.event.EventModels;
import org.sitrep.reading.event.EventReader;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingWriter;

/** Reads each report with models that were learned from the others. Arguments: the gold standard, and the file for the records. */
public final class CrossValidate {

    private static final int FOLDS = 5;

    private CrossValidate() {}

    public static void main(String... arguments) throws IOException {
        EarlierReader reader0 = EarlierReader.load();
        List<GoldReport> reports = GoldReport.readAll(Path.of(arguments[0]), reader0);
        List<CodedSentence> sentences = CodedSentence.readAll(Path.of(arguments[2]), reader0);
        EventLexicon lexicon = EventLexicon.load();
        Reading[] readings = new Reading[reports.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Training training = new Training();
            for (int i = 0; i < reports.size(); i++) {
                if (i % FOLDS != fold) {
                    training.add(scene(reports.get(i), lexicon), reports.get(i));
                }
            }
            for (CodedSentence sentence : sentences) {
                training.add(
                        new EventScene(sentence.reading().text(), lexicon, sentence.reading().found()), sentence);
            }
            EventModels models = training.models();
            EventReader reader = new EventReader(lexicon, models);
            for (int i = fold; i < reports.size(); i += FOLDS) {
                readings[i] = Reader.complete(reports.get(i).reading(), reader);
            }
        });
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (Reading reading : readings) {
                out.write(ReadingWriter.write(reading) + "\n");
            }
        }
    }

    private static EventScene scene(GoldReport report, EventLexicon lexicon) {
        return new EventScene(report.reading().text(), lexicon, report.reading().found());
    }
}
