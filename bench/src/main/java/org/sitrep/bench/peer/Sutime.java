// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotator;
import java.util.List;
import java.util.Properties;

/** SUTime over texts that are tokenized, split and tagged when it is made. Not thread-safe. */
public final class Sutime {

    private final TimeAnnotator annotator;
    private final List<Annotation> texts;

    public Sutime(List<String> texts) {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        this.annotator = new TimeAnnotator("sutime", properties);
        this.texts = annotated(texts);
    }

    private static List<Annotation> annotated(List<String> texts) {
        TokenizerAnnotator tokenizer = new TokenizerAnnotator(false, "en");
        WordsToSentencesAnnotator sentences = new WordsToSentencesAnnotator(false);
        POSTaggerAnnotator tagger = new POSTaggerAnnotator(false);
        return texts.stream()
                .map(text -> {
                    Annotation annotation = new Annotation(text);
                    annotation.set(CoreAnnotations.DocDateAnnotation.class, "2026-01-15");
                    tokenizer.annotate(annotation);
                    sentences.annotate(annotation);
                    tagger.annotate(annotation);
                    return annotation;
                })
                .toList();
    }

    public Object read(int text) {
        Annotation annotation = texts.get(text);
        annotator.annotate(annotation);
        return annotation;
    }
}
