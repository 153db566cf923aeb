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
        EventModels[] models = new EventModels[FOLDS];
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
            models[fold] = training.tables().models();
        });
        String[] settings = System.getProperty("sweep", "").split(";");
        for (int k = 0; k < settings.length; k++) {
            for (String setting : settings[k].split(",")) {
                if (setting.contains("=")) System.setProperty(setting.split("=")[0], setting.split("=")[1]);
            }
            write(Path.of(arguments[1] + (k == 0 ? "" : "." + k)), reports, models, lexicon);
        }
    }

    private static void write(Path file, List<GoldReport> reports, EventModels[] models, EventLexicon lexicon) throws IOException {
        Reading[] readings = new Reading[reports.size()];
        IntStream.range(0, reports.size()).parallel().forEach(i -> readings[i] =
                Reader.complete(reports.get(i).reading(), new EventReader(lexicon, models[i % FOLDS])));
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Reading reading : readings) {
                out.write(ReadingWriter.write(reading) + "\n");
            }
        }
    }

    private static EventScene scene(GoldReport report, EventLexicon lexicon) {
        return new EventScene(report.reading().text(), lexicon, report.reading().found());
    }
}
