// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.Arrays;
import java.util.List;
import org.sitrep.language.parser.Parse;
import org.sitrep.language.recogniser.RecogniserWord;
import org.sitrep.language.tagger.TaggerWord;
import org.sitrep.language.tagset.EntityTag;

/** Asks the models about one sentence after the other. Thread-safe. */
public final class SentenceAnalyser {

    private final Models models;
    private final Vocabulary vocabulary;
    private final String[] tags;
    private final int[] parserTags;
    private final EntityTag[] entities;
    private final int properNoun;

    public SentenceAnalyser(Models models) {
        this.models = models;
        this.vocabulary = new Vocabulary(models);
        this.tags = models.tagger().tags().toArray(String[]::new);
        this.parserTags = Arrays.stream(tags).mapToInt(models.parser()::tagId).toArray();
        this.entities = models.recogniser().labels().stream()
                .map(SentenceAnalyser::entity)
                .toArray(EntityTag[]::new);
        this.properNoun = models.tagger().tags().indexOf("NNP");
    }

    private static EntityTag entity(String label) {
        return switch (label) {
            case "PERSON" -> EntityTag.PERSON;
            case "ORGANIZATION" -> EntityTag.ORGANIZATION;
            case "LOCATION" -> EntityTag.LOCATION;
            default -> EntityTag.NONE;
        };
    }

    /** What the models say of a sentence, its tree among it. */
    public Analysis analyse(List<CoreLabel> tokens, Morphology morphology) {
        Word[] words = words(tokens);
        int[] tagged = tag(words);
        TaggedSentence sentence = new TaggedSentence(
                tokens,
                names(tagged),
                lemmas(words, tagged, morphology),
                recognise(words, tagged),
                Arrays.stream(words).map(Word::distributionalClass).toArray(String[]::new));
        return new Analysis(sentence, Repairs.apply(sentence, parse(words, tagged)));
    }

    /** A sentence and its tree. */
    public record Analysis(TaggedSentence sentence, Parse parse) {}

    public Word[] words(List<CoreLabel> tokens) {
        return tokens.stream().map(token -> vocabulary.word(token.word())).toArray(Word[]::new);
    }

    /** The numbers of the words' parts of speech, which the further steps take. */
    public int[] tag(Word[] words) {
        return models.tagger().tag(tagging(words));
    }

    private String[] names(int[] tagged) {
        return Arrays.stream(tagged).mapToObj(tag -> tags[tag]).toArray(String[]::new);
    }

    public String[] lemmas(Word[] words, int[] tagged, Morphology morphology) {
        String[] lemmas = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            lemmas[i] = words[i].lemma(tagged[i], tags[tagged[i]], morphology);
        }
        return lemmas;
    }

    public EntityTag[] recognise(Word[] words, int[] tagged) {
        boolean[] proper = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            proper[i] = tagged[i] == properNoun;
        }
        return Arrays.stream(models.recogniser().recognise(naming(words), proper))
                .mapToObj(label -> entities[label])
                .toArray(EntityTag[]::new);
    }

    /** The tree as the parser gives it. */
    public Parse parse(Word[] words, int[] tagged) {
        int[] tagIds = Arrays.stream(tagged).map(tag -> parserTags[tag]).toArray();
        return models.parser().parse(parserIds(words), tagIds);
    }

    public static TaggerWord[] tagging(Word[] words) {
        return Arrays.stream(words).map(Word::tagging).toArray(TaggerWord[]::new);
    }

    public static RecogniserWord[] naming(Word[] words) {
        return Arrays.stream(words).map(Word::naming).toArray(RecogniserWord[]::new);
    }

    public static int[] parserIds(Word[] words) {
        return Arrays.stream(words).mapToInt(Word::parserId).toArray();
    }
}
