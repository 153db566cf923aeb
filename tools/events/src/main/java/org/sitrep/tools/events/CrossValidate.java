// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.reading.Reader;
import org.sitrep.reading.casualty.CasualtyReader;
import org.sitrep.reading.event.EventModels;
import org.sitrep.reading.event.EventReader;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.record.Reading;
import org.sitrep.tools.learning.RecordFile;

/**
 * Reads each report, and each coded sentence, with models that were learned from the others. Arguments: the gold standard, the file for its records,
 * the coded sentences, local news of which nobody wants anything, and the file for the records of the coded sentences.
 */
public final class CrossValidate {

    private static final int FOLDS = 5;

    private final EventLexicon lexicon = EventLexicon.load();
    private final List<GoldReport> reports;
    private final List<CodedSentence> sentences;
    private final List<GoldReport> own;
    private final List<GoldReport> written;
    private final List<EarlierReading> unwanted;

    private CrossValidate(Path reports, Path sentences, Path unwanted) {
        EarlierReader reader = EarlierReader.load();
        this.reports = GoldReport.readAll(reports, reader);
        this.sentences = CodedSentence.readAll(sentences, reader);
        this.own = OwnSentences.read(reader);
        this.written = OwnReports.read(reader);
        this.unwanted = PlainReports.read(unwanted, reader);
    }

    public static void main(String... arguments) {
        CrossValidate validation =
                new CrossValidate(Path.of(arguments[0]), Path.of(arguments[2]), Path.of(arguments[3]));
        EventModels[] models =
                IntStream.range(0, FOLDS).parallel().mapToObj(validation::learn).toArray(EventModels[]::new);
        validation.write(
                Path.of(arguments[1]),
                validation.reports.stream().map(GoldReport::reading).toList(),
                models);
        validation.write(
                Path.of(arguments[4]),
                validation.sentences.stream().map(CodedSentence::reading).toList(),
                models);
    }

    private EventModels learn(int fold) {
        Training training = new Training();
        for (int i = 0; i < reports.size(); i++) {
            if (i % FOLDS != fold) {
                training.add(TrainEvents.scene(reports.get(i).reading(), lexicon), reports.get(i));
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (i % FOLDS != fold) {
                training.add(TrainEvents.scene(sentences.get(i).reading(), lexicon), sentences.get(i));
            }
        }
        own.forEach(sentence -> training.addOwn(TrainEvents.scene(sentence.reading(), lexicon), sentence));
        written.forEach(report -> training.addWritten(TrainEvents.scene(report.reading(), lexicon), report));
        unwanted.forEach(reading -> training.addUnwanted(TrainEvents.scene(reading, lexicon)));
        return training.tables().models();
    }

    private void write(Path file, List<EarlierReading> read, EventModels... models) {
        CasualtyReader casualties = CasualtyReader.load();
        Reading[] readings = new Reading[read.size()];
        IntStream.range(0, read.size())
                .parallel()
                .forEach(i -> readings[i] =
                        Reader.complete(read.get(i), new EventReader(lexicon, models[i % FOLDS]), casualties));
        RecordFile.write(file, readings);
    }
}
