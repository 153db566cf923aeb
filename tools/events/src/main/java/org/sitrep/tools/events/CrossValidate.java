// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.reading.Reader;
import org.sitrep.reading.event.EventModels;
import org.sitrep.reading.event.EventReader;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.record.Reading;
import org.sitrep.tools.learning.RecordFile;

/**
 * Reads each report with models that were learned from the others. Arguments: reports that were read word for word, the file for the records,
 * coded sentences, and reports that nobody wants.
 */
public final class CrossValidate {

    private static final int FOLDS = 5;

    /** Of the unwanted reports each so manieth is taken. */
    static final int UNWANTED_STEP = 5;

    private CrossValidate() {}

    public static void main(String... arguments) {
        EarlierReader reader = EarlierReader.load();
        List<GoldReport> reports = GoldReport.readAll(Path.of(arguments[0]), reader);
        List<GoldReport> own = OwnSentences.read(reader);
        List<EarlierReading> unwanted = PlainReports.read(Path.of(arguments[3]), UNWANTED_STEP, reader);
        List<CodedSentence> sentences = CodedSentence.readAll(Path.of(arguments[2]), reader);
        EventLexicon lexicon = EventLexicon.load();
        EventModels[] models = new EventModels[FOLDS];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Training training = new Training();
            for (int i = 0; i < reports.size(); i++) {
                if (i % FOLDS != fold) {
                    training.add(TrainEvents.scene(reports.get(i).reading(), lexicon), reports.get(i));
                }
            }
            for (CodedSentence sentence : sentences) {
                training.add(TrainEvents.scene(sentence.reading(), lexicon), sentence);
            }
            own.forEach(sentence -> training.addOwn(TrainEvents.scene(sentence.reading(), lexicon), sentence));
            unwanted.forEach(reading -> training.addUnwanted(TrainEvents.scene(reading, lexicon)));
            models[fold] = training.tables().models();
        });
        write(Path.of(arguments[1]), reports, models, lexicon);
    }

    private static void write(Path file, List<GoldReport> reports, EventModels[] models, EventLexicon lexicon) {
        Reading[] readings = new Reading[reports.size()];
        IntStream.range(0, reports.size())
                .parallel()
                .forEach(i -> readings[i] =
                        Reader.complete(reports.get(i).reading(), new EventReader(lexicon, models[i % FOLDS])));
        RecordFile.write(file, readings);
    }
}
