// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.record.Sentence;
import org.sitrep.record.Span;

/**
 * Annotates text: tokens, sentences, parts of speech, lemmas, named entities and dependencies, by Stanford CoreNLP.
 *
 * <p>Thread-safe; its models take some 500 MB and are meant to be loaded once.
 */
public final class Annotator {

    private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneKeep";

    /**
     * In tokens; what goes on for longer is no sentence and is cut. The tagger takes up to half a megabyte a token, and what
     * nests in a sentence of statements grows with the square of its length.
     */
    private static final int LONGEST_SENTENCE = 300;

    private final Models models;

    private Annotator(Models models) {
        this.models = models;
    }

    /** Loads the models, on as many threads as there are models. */
    public static Annotator load() {
        return new Annotator(Models.load());
    }

    public AnnotatedText annotate(String text) {
        List<CoreLabel> all = tokenize(text);
        TokensBuilder tokens = new TokensBuilder(all.size());
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        int next = 0;
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(text)) {
            int end = next;
            while (end < all.size() && all.get(end).beginPosition() < paragraph.end()) {
                end++;
            }
            for (List<CoreLabel> sentence : split(all.subList(next, end), paragraph.heading())) {
                analyse(sentence, morphology);
                tokens.add(sentence, Repairs.apply(sentence, models.parser().parse(sentence)), sentences.size());
                int from = sentence.getFirst().beginPosition();
                int to = sentence.getLast().endPosition();
                sentences.add(new Sentence(Span.of(text, from, to), paragraph.heading()));
            }
            next = end;
        }
        return new AnnotatedText(text, tokens.build(), sentences, tokens.sentenceOf());
    }

    private static List<CoreLabel> tokenize(String text) {
        return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS).tokenize();
    }

    private static List<List<CoreLabel>> split(List<CoreLabel> paragraph, boolean heading) {
        if (paragraph.isEmpty()) {
            return List.of();
        }
        if (heading) {
            return List.of(paragraph);
        }
        List<List<CoreLabel>> sentences = new ArrayList<>();
        List<List<CoreLabel>> found = new WordToSentenceProcessor<CoreLabel>().process(paragraph);
        for (List<CoreLabel> sentence : new SentenceMarks(paragraph).settle(found)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    private void analyse(List<CoreLabel> sentence, Morphology morphology) {
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setIndex(i + 1);
        }
        models.tagger().tagCoreLabels(sentence);
        for (CoreLabel token : sentence) {
            token.setLemma(morphology.lemma(token.word(), token.tag()));
        }
        List<CoreLabel> recognised = models.recogniser().classifySentence(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setNER(recognised.get(i).get(CoreAnnotations.AnswerAnnotation.class));
        }
    }
}
