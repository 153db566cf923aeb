// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.gazetteer.Entry;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.Annotator;
import org.sitrep.reading.learned.Weights;
import org.sitrep.reading.place.sense.NameGroup;
import org.sitrep.reading.place.sense.Resolver;
import org.sitrep.reading.place.sense.SenseModel;
import org.sitrep.reading.place.toponym.Candidate;
import org.sitrep.reading.place.toponym.Candidates;
import org.sitrep.reading.place.toponym.Metonymy;
import org.sitrep.reading.place.toponym.PlaceWords;
import org.sitrep.reading.place.toponym.ToponymFeatures;
import org.sitrep.reading.place.toponym.ToponymFinder;
import org.sitrep.reading.place.toponym.ToponymModel;
import org.sitrep.tools.learning.Examples;
import org.sitrep.tools.learning.WeightFile;

/**
 * Learns which candidates are toponyms and which places they mean.
 *
 * <p>The senses see which neighbours are as good as settled; so that they learn from neighbours as they will meet them, they are learned
 * twice, the second time beside what the first model settles.
 */
public final class TrainPlaces {

    private static final String ORIGIN =
            "Origin: learned by tools/places on LGL (Lieberman, Samet and Sankaranarayanan 2010) and TR-News (Kamalloo and Rafiei 2018).";
    private static final double NEAR_KM = 161;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final ToponymFinder finder;

    TrainPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = PlaceWords.load(gazetteer);
        this.finder = new ToponymFinder(gazetteer, words, Metonymy.load(), new ToponymModel(Weights.of(Map.of(), 1)));
    }

    /** Arguments: the folder the tables are written to, and the corpora as JSON lines; "-" for the folder only shows figures. */
    public static void main(String... arguments) {
        Annotator annotator = Annotator.load();
        List<List<GoldDocument>> corpora = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            corpora.add(GoldDocument.readAll(Path.of(arguments[i]), annotator));
        }
        TrainPlaces training = new TrainPlaces(Gazetteer.load());
        CrossValidation.print(training, corpora);
        if (!arguments[0].equals("-")) {
            training.write(Path.of(arguments[0]), balanced(corpora));
        }
    }

    /** The documents of all corpora, those of a smaller one several times, so that no corpus outweighs another. */
    static List<GoldDocument> balanced(List<List<GoldDocument>> corpora) {
        int largest = corpora.stream().mapToInt(TrainPlaces::weight).max().orElse(0);
        List<GoldDocument> balanced = new ArrayList<>();
        for (List<GoldDocument> corpus : corpora) {
            for (int times = largest / Math.max(1, weight(corpus)); times > 0; times--) {
                balanced.addAll(corpus);
            }
        }
        return balanced;
    }

    private static int weight(List<GoldDocument> corpus) {
        return corpus.stream().mapToInt(document -> document.toponyms().size()).sum();
    }

    private void write(Path folder, List<GoldDocument> documents) {
        WeightFile.write(
                folder.resolve("toponym/toponym-weights.tsv.gz"),
                List.of(
                        "How much a feature speaks for a candidate being a toponym; ToponymFeatures says what the names mean.",
                        ORIGIN),
                List.of("toponym"),
                toponyms(documents));
        WeightFile.write(
                folder.resolve("sense/sense-weights.tsv.gz"),
                List.of(
                        "How much a feature speaks for a place being meant; SenseFeatures says what the names mean.",
                        ORIGIN),
                List.of("sense"),
                senses(documents));
    }

    Map<String, float[]> toponyms(List<GoldDocument> documents) {
        Examples examples = new Examples(3);
        for (GoldDocument document : documents) {
            Candidates candidates = new Candidates(document.text(), gazetteer, words);
            ToponymFeatures features = new ToponymFeatures(document.text(), words);
            for (int token = 0; token < document.text().size(); token++) {
                for (Candidate candidate : candidates.listAt(token)) {
                    if (finder.isPossible(document.text(), candidate)) {
                        features.collect(candidate, examples.index());
                        examples.end(document.find(candidate.range()).isPresent());
                    }
                }
            }
        }
        return examples.train(8, 0.05, 0.5, 4);
    }

    Map<String, float[]> senses(List<GoldDocument> documents) {
        SenseModel nothing = new SenseModel(Weights.of(Map.of(), 1));
        SenseModel first = new SenseModel(Weights.of(senses(documents, nothing), 1));
        return senses(documents, first);
    }

    private Map<String, float[]> senses(List<GoldDocument> documents, SenseModel earlier) {
        Examples examples = new Examples(3);
        for (GoldDocument document : documents) {
            List<Candidate> candidates = gold(document);
            Resolver resolver = new Resolver(document.text(), candidates, words, Optional.empty());
            List<Optional<Entry>> settled = resolver.settled(earlier);
            for (int i = 0; i < resolver.groups().size(); i++) {
                NameGroup group = resolver.groups().get(i);
                if (group.entries().size() > 1) {
                    List<Entry> others = Resolver.others(settled, i);
                    group.entries().forEach(entry -> {
                        resolver.features().collect(group, entry, others, examples.index());
                        examples.endAlternative();
                    });
                    examples.endChoice(right(document, candidates, group), false);
                }
            }
        }
        return examples.train(12, 0.1, 0.2, 1);
    }

    /** The candidates that are toponyms. */
    private List<Candidate> gold(GoldDocument document) {
        Candidates candidates = new Candidates(document.text(), gazetteer, words);
        List<Candidate> gold = new ArrayList<>();
        for (int token = 0; token < document.text().size(); ) {
            Optional<Candidate> found = candidates.listAt(token).stream()
                    .filter(candidate -> document.find(candidate.range()).isPresent())
                    .findFirst();
            found.ifPresent(gold::add);
            token = found.map(candidate -> candidate.range().end()).orElse(token + 1);
        }
        return gold;
    }

    private static boolean[] right(GoldDocument document, List<Candidate> candidates, NameGroup group) {
        boolean[] right = new boolean[group.entries().size()];
        for (int mention : group.mentions()) {
            document.find(candidates.get(mention).range())
                    .flatMap(GoldDocument.GoldToponym::point)
                    .ifPresent(point -> {
                        for (int i = 0; i < right.length; i++) {
                            right[i] |= isNear(group.entries().get(i), point);
                        }
                    });
        }
        return right;
    }

    static boolean isNear(Entry entry, GoldDocument.Point point) {
        return entry.distanceTo(point.latitude(), point.longitude()) <= NEAR_KM;
    }

    /** What models learned from some documents find in others. */
    PlaceScores measure(List<GoldDocument> learned, List<GoldDocument> tried) {
        ToponymModel toponyms = new ToponymModel(Weights.of(toponyms(learned), 1));
        SenseModel senses = new SenseModel(Weights.of(senses(learned), 1));
        ToponymFinder found = new ToponymFinder(gazetteer, words, Metonymy.load(), toponyms);
        PlaceScores figures = new PlaceScores();
        for (GoldDocument document : tried) {
            List<Candidate> candidates = found.list(document.text());
            figures.add(
                    document,
                    candidates,
                    new Resolver(document.text(), candidates, words, Optional.empty()).resolve(senses));
        }
        return figures;
    }
}
