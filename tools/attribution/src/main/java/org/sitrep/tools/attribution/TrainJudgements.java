// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.statement.StatementReader;
import org.sitrep.reading.statement.judgement.ActModel;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.tools.learning.WeightFile;

/**
 * Learns from reports whose statements careful readers marked: what is an attribution, what is done by it, and how well its source is known.
 * To be run after {@link TrainStatements}. Arguments: the reports and the training part of PolNeAR as JSON
 * lines, and the folder the tables are written to.
 */
public final class TrainJudgements {

    private static final String ORIGIN =
            "Origin: learned by tools/attribution on news reports whose statements were marked for this project.";

    private TrainJudgements() {}

    public static void main(String... arguments) {
        Path folder = Path.of(arguments[2]);
        EarlierReader reader = EarlierReader.load();
        JudgementTrainer training = new JudgementTrainer(StatementReader.load());
        GoldReport.readAll(Path.of(arguments[0]), reader).forEach(training::add);
        PolnearReading.readSome(Path.of(arguments[1]), JudgementTrainer.EVERY, reader)
                .forEach(article -> training.add(article.reading(), article.attributions()));
        WeightFile.write(
                folder.resolve("judgement/attribution-weights.tsv.gz"),
                List.of("How much a feature speaks for a draft being an attribution (AttributionFeatures).", ORIGIN),
                List.of("attribution"),
                training.attributions());
        WeightFile.write(
                folder.resolve("judgement/act-weights.tsv.gz"),
                List.of("How much a feature speaks for an act (ActFeatures).", ORIGIN),
                ActModel.OUTCOMES.stream().map(Enum::name).toList(),
                training.acts());
        WeightFile.write(
                folder.resolve("source/kind-weights.tsv.gz"),
                List.of("How much a feature speaks for a kind of source (SourceKindFeatures).", ORIGIN),
                Arrays.stream(SourceKind.values()).map(Enum::name).toList(),
                training.kinds());
    }
}
