// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.assessment.Calibration;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.status.StatusModel;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.TriggerModel;
import org.sitrep.tools.learning.WeightFile;

/**
 * Learns the tables of weights of the event layer. Arguments: reports that were read word for word, sentences coded with types, sources and
 * targets, local news of which nobody wants anything, all as JSON lines, and the folder the tables are written to.
 */
public final class TrainEvents {

    private static final String ORIGIN =
            "Origin: learned by tools/events on 127 news reports whose events were marked word for word, on the training"
                    + " part of the PLV sentences (snowood1/Zero-Shot-PLOVER), and on sentences and reports of our own.";

    private TrainEvents() {}

    public static void main(String... arguments) {
        EarlierReader reader = EarlierReader.load();
        EventLexicon lexicon = EventLexicon.load();
        Training training = new Training();
        for (GoldReport report : GoldReport.readAll(Path.of(arguments[0]), reader)) {
            training.add(scene(report.reading(), lexicon), report);
        }
        for (CodedSentence sentence : CodedSentence.readAll(Path.of(arguments[1]), reader)) {
            training.add(scene(sentence.reading(), lexicon), sentence);
        }
        OwnSentences.read(reader).forEach(sentence -> training.addOwn(scene(sentence.reading(), lexicon), sentence));
        OwnReports.read(reader).forEach(report -> training.addWritten(scene(report.reading(), lexicon), report));
        PlainReports.read(Path.of(arguments[2]), reader)
                .forEach(reading -> training.addUnwanted(scene(reading, lexicon)));
        write(Path.of(arguments[3]), training.tables());
    }

    static EventScene scene(EarlierReading reading, EventLexicon lexicon) {
        return new EventScene(reading.text(), lexicon, reading.found());
    }

    private static void write(Path folder, Training.Tables tables) {
        write(
                folder.resolve("trigger/trigger-weights.tsv.gz"),
                "a word naming an event of a type (TriggerFeatures)",
                TriggerModel.OUTCOMES,
                tables.triggers());
        write(
                folder.resolve("status/status-weights.tsv.gz"),
                "an event having a status (StatusFeatures)",
                StatusModel.OUTCOMES,
                tables.statuses());
        write(
                folder.resolve("role/role-weights.tsv.gz"),
                "somebody acting or being acted upon, by the sentence (RoleFeatures)",
                RoleModel.OUTCOMES,
                tables.roles());
        write(
                folder.resolve("discourse/pair-weights.tsv.gz"),
                "two events being one happening (PairFeatures)",
                List.of("same"),
                tables.pairs());
        write(
                folder.resolve("discourse/discourse-weights.tsv.gz"),
                "somebody acting or being acted upon, by the whole report (DiscourseFeatures)",
                RoleModel.OUTCOMES,
                tables.discourse());
        write(
                folder.resolve("circumstance/place-weights.tsv.gz"),
                "a place being an event's (AdjunctFeatures)",
                List.of("place"),
                tables.places());
        write(
                folder.resolve("assessment/wanted-weights.tsv.gz"),
                "an analyst wanting an event (WantedFeatures)",
                List.of("wanted"),
                tables.wanted());
        writeCalibration(folder.resolve("assessment/calibration.tsv"), tables.calibration());
        write(
                folder.resolve("circumstance/time-weights.tsv.gz"),
                "a time being an event's (AdjunctFeatures)",
                List.of("time"),
                tables.times());
    }

    private static void write(Path file, String what, List<String> outcomes, Map<String, float[]> weights) {
        WeightFile.write(file, List.of("How much a feature speaks for " + what + ".", ORIGIN), outcomes, weights);
    }

    private static void writeCalibration(Path file, Calibration calibration) {
        String table = "# How the shares of the model of triggers become probabilities that hold (Calibration).\n# "
                + ORIGIN
                + String.format(
                        Locale.ROOT,
                        "\nslope\ttypeSlope\tshift\n%.3f\t%.3f\t%.3f\n",
                        calibration.slope(),
                        calibration.typeSlope(),
                        calibration.shift());
        try {
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ".", e);
        }
    }
}
