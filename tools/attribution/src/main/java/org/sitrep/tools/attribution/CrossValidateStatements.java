// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.statement.StatementReader;
import org.sitrep.reading.statement.caveat.CaveatScope;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Statement;
import org.sitrep.tools.learning.RecordFile;

/**
 * Reads the statements of each report with models that were learned from the others. Arguments: the gold standard, the training
 * part of PolNeAR, and the file for the records, which hold no events.
 */
public final class CrossValidateStatements {

    private static final int FOLDS = 5;

    private CrossValidateStatements() {}

    public static void main(String... arguments) {
        EarlierReader earlier = EarlierReader.load();
        List<GoldReport> reports = GoldReport.readAll(Path.of(arguments[0]), earlier);
        List<PolnearReading> articles = PolnearReading.readSome(Path.of(arguments[1]), JudgementTrainer.EVERY, earlier);
        CueLexicon lexicon = CueLexicon.load();
        StatementReader given = StatementReader.load();
        Reading[] readings = new Reading[reports.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            JudgementTrainer training = new JudgementTrainer(given);
            for (int i = 0; i < reports.size(); i++) {
                if (i % FOLDS != fold) {
                    training.add(reports.get(i));
                }
            }
            articles.forEach(article -> training.add(article.reading(), article.attributions()));
            StatementReader reader = training.learned(lexicon);
            for (int i = fold; i < reports.size(); i += FOLDS) {
                readings[i] = reading(reports.get(i), reader);
            }
        });
        RecordFile.write(Path.of(arguments[2]), readings);
    }

    private static Reading reading(GoldReport report, StatementReader reader) {
        EarlierLayers found = report.reading().found();
        List<Statement> said = reader.read(report.reading().text(), found.times(), found.actors(), found.published());
        return new Reading(
                report.reading().report(),
                Optional.empty(),
                report.reading().text().sentences(),
                found.times(),
                found.places().toponyms(),
                found.places().gazetteer(),
                found.actors(),
                found.quantities(),
                List.of(),
                CaveatScope.settle(report.reading().text(), found.quantities(), said),
                List.of());
    }
}
