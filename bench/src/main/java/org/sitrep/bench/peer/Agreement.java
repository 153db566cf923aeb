// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.peer;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Locale;
import org.sitrep.bench.Texts;
import org.sitrep.language.analysis.Models;
import org.sitrep.language.analysis.SentenceAnalyser;
import org.sitrep.language.analysis.Vocabulary;
import org.sitrep.language.analysis.Word;
import org.sitrep.language.layout.Splitter;
import org.sitrep.language.models.ModelStore;
import org.sitrep.language.parser.Parse;

/**
 * Counts for how many tokens our evaluation of the models says what CoreNLP's own says: tags, entities given CoreNLP's tags, heads and
 * relations given CoreNLP's tags.
 */
final class Agreement {

    private static final String MODELS = "edu/stanford/nlp/models/";

    private final Models ours = Models.load(ModelStore.ofUser(System.err::println));
    private final Vocabulary vocabulary = new Vocabulary(ours);
    private final MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    private final CRFClassifier<CoreLabel> recogniser =
            CRFClassifier.getClassifierNoExceptions(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    private final DependencyParser parser = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz");

    private long tokens;
    private long sameTag;
    private long sameEntity;
    private long sameHead;
    private long sameRelation;

    private Agreement() {}

    /** Prints the figures for the texts of a folder or a file of JSON lines. */
    public static void main(String[] args) {
        RedwoodConfiguration.empty().apply();
        Agreement agreement = new Agreement();
        for (String place : args) {
            for (String text : Texts.list(place, Integer.MAX_VALUE)) {
                Splitter.split(text).forEach(sentence -> agreement.add(sentence.tokens()));
            }
        }
        agreement.print();
    }

    private void add(List<CoreLabel> sentence) {
        Word[] words =
                sentence.stream().map(token -> vocabulary.word(token.word())).toArray(Word[]::new);
        for (int i = 0; i < words.length; i++) {
            sentence.get(i).setIndex(i + 1);
        }
        tagger.tagCoreLabels(sentence);
        tokens += words.length;
        addTags(sentence, words);
        addEntities(sentence, words);
        addTrees(sentence, words);
    }

    private void addTags(List<CoreLabel> sentence, Word[] words) {
        int[] tags = ours.tagger().tag(SentenceAnalyser.tagging(words));
        for (int i = 0; i < words.length; i++) {
            sameTag += ours.tagger().tags().get(tags[i]).equals(sentence.get(i).tag()) ? 1 : 0;
        }
    }

    private void addEntities(List<CoreLabel> sentence, Word[] words) {
        boolean[] proper = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            proper[i] = sentence.get(i).tag().equals("NNP");
        }
        int[] labels = ours.recogniser().recognise(SentenceAnalyser.naming(words), proper);
        List<CoreLabel> theirs = recogniser.classifySentence(sentence);
        for (int i = 0; i < words.length; i++) {
            String label = theirs.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            sameEntity += ours.recogniser().labels().get(labels[i]).equals(label) ? 1 : 0;
        }
    }

    private void addTrees(List<CoreLabel> sentence, Word[] words) {
        int[] tags = sentence.stream()
                .mapToInt(token -> ours.parser().tagId(token.tag()))
                .toArray();
        Parse parse = ours.parser().parse(SentenceAnalyser.parserIds(words), tags);
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
            int token = dependency.dep().index() - 1;
            boolean head = parse.heads()[token] == dependency.gov().index() - 1;
            sameHead += head ? 1 : 0;
            sameRelation +=
                    head && parse.relations()[token].equals(dependency.reln().toString()) ? 1 : 0;
        }
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "tokens %d, same tag %.3f %%, same entity %.3f %%, same head %.3f %%, same head and relation %.3f %%%n",
                tokens,
                100.0 * sameTag / tokens,
                100.0 * sameEntity / tokens,
                100.0 * sameHead / tokens,
                100.0 * sameRelation / tokens);
    }
}
