// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.language.Annotator;
import org.sitrep.reading.learned.Weights;
import org.sitrep.reading.statement.StatementReader;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CueModel;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.tools.learning.WeightFile;

/**
 * Learns the tables of weights of the statement layer from the training part of PolNeAR.
 *
 * <p>The extents see which words are likely cues; so that they learn from cues as they will meet them, each part of the corpus is
 * shown with the cues that a model of the other parts finds.
 */
public final class TrainStatements {

    private static final int PARTS = 4;
    private static final String ORIGIN =
            "Origin: learned by tools/attribution on the training part of PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018).";

    private final CueLexicon lexicon = CueLexicon.load();
    private final List<PolnearDocument> documents;

    TrainStatements(List<PolnearDocument> documents) {
        this.documents = documents;
    }

    /** Arguments: the corpus as JSON lines, and the folder the tables are written to. */
    public static void main(String... arguments) {
        Path corpus = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        TrainStatements training = new TrainStatements(PolnearDocument.readAll(corpus, Annotator.load()));
        writeCues(folder, training.cues(-1));
        writeExtents(folder, training.extents());
    }

    static void writeCues(Path folder, Map<String, float[]> weights) {
        WeightFile.write(
                folder.resolve("cue/cue-weights.tsv.gz"),
                List.of(
                        "How much a feature speaks for a word being the head of a cue; CueFeatures says what the names mean.",
                        ORIGIN),
                List.of("cue"),
                weights);
    }

    static void writeExtents(Path folder, ExtentTrainer.Learned extents) {
        WeightFile.write(
                folder.resolve("extent/extent-labels.tsv.gz"),
                List.of(
                        "How much a feature of a token speaks for a label: O neither, S source, C content, K cue (ExtentFeatures.addToken).",
                        ORIGIN),
                List.of("O", "S", "C", "K"),
                extents.labels());
        WeightFile.write(
                folder.resolve("extent/extent-steps.tsv.gz"),
                List.of(
                        "How much a feature of the place between two tokens speaks for their two labels (ExtentFeatures.before).",
                        ORIGIN),
                steps(),
                extents.steps());
    }

    static List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (String first : List.of("O", "S", "C", "K")) {
            for (String second : List.of("O", "S", "C", "K")) {
                steps.add(first + second);
            }
        }
        return steps;
    }

    /** What is learned from all parts but one; from all where there is no such part. */
    Map<String, float[]> cues(int without) {
        CueTrainer trainer = new CueTrainer();
        CueModel nothing = new CueModel(Weights.of(Map.of(), 1));
        for (int i = 0; i < documents.size(); i++) {
            if (i % PARTS != without) {
                PolnearDocument document = documents.get(i);
                trainer.add(CuedText.of(document.text(), lexicon, nothing), document.attributions());
            }
        }
        return trainer.train();
    }

    ExtentTrainer.Learned extents() {
        ExtentTrainer trainer = new ExtentTrainer();
        for (int part = 0; part < PARTS; part++) {
            CueModel model = new CueModel(Weights.of(cues(part), 1));
            for (int i = part; i < documents.size(); i += PARTS) {
                PolnearDocument document = documents.get(i);
                CuedText clause = CuedText.of(document.text(), lexicon, model);
                document.attributions().forEach(gold -> add(clause, gold, trainer));
            }
        }
        return trainer.train();
    }

    private static void add(CuedText clause, GoldAttribution gold, ExtentTrainer trainer) {
        OptionalInt cue = gold.findHead(clause);
        if (cue.isPresent()) {
            trainer.add(clause, gold, cue.getAsInt(), StatementReader.propose(clause, cue.getAsInt()));
        }
    }
}
