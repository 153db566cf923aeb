// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * CoreNLP's own pipeline with the models that Sitrep uses: names come from the 3-class model alone, without the rules, numbers and times
 * that CoreNLP would add; all else is as CoreNLP has it.
 *
 * <p>So {@code coref} is what CoreNLP takes for English, the statistical system (Clark and Manning, ACL 2015) on mentions found in
 * dependency trees, which needs no constituents and is the quickest CoreNLP has; {@code quote} also says who speaks. Mentions of names
 * are put together only where {@code coref} asks for them.
 *
 * <p>Thread-safe. The annotator of quotes keeps the characters of a text in a field, so there is one for each thread.
 */
final class Corenlp {

    private static final String QUOTE = "quote";

    private final List<String> names;
    private final StanfordCoreNLP pipeline;
    private final BlockingQueue<Annotator> quotes = new LinkedBlockingQueue<>();

    /** Loads annotators, given by their names, and what these need; no more than so many threads may use them at a time. */
    Corenlp(String annotators, int threads) {
        RedwoodConfiguration.empty().apply();
        Properties properties = properties();
        this.names = List.of(StanfordCoreNLP.ensurePrerequisiteAnnotators(annotators.split(","), properties)
                .split(","));
        List<String> shared = new ArrayList<>(names);
        boolean quoting = shared.remove(QUOTE);
        properties.setProperty("annotators", String.join(",", shared));
        properties.setProperty("ner.buildEntityMentions", Boolean.toString(names.contains("coref")));
        this.pipeline = new StanfordCoreNLP(properties);
        for (int thread = 0; quoting && thread < threads; thread++) {
            quotes.add(new QuoteAnnotator(properties));
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        for (String rules : List.of("applyFineGrained", "useSUTime", "applyNumericClassifiers")) {
            properties.setProperty("ner." + rules, "false");
        }
        return properties;
    }

    /** The annotators in the order in which they run. */
    List<String> names() {
        return names;
    }

    /** One of the annotators by itself. */
    Annotator annotator(String name) {
        return pipeline.pool.get(name);
    }

    /** The text with what all of them say. */
    Annotation annotate(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        if (names.contains(QUOTE)) {
            attributeQuotes(annotation);
        }
        return annotation;
    }

    private void attributeQuotes(Annotation annotation) {
        try {
            Annotator annotator = quotes.take();
            try {
                annotator.annotate(annotation);
            } finally {
                quotes.add(annotator);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The text with what some of them say. */
    Annotation annotate(String text, String... some) {
        Annotation annotation = new Annotation(text);
        Arrays.stream(some).map(this::annotator).forEach(annotator -> annotator.annotate(annotation));
        return annotation;
    }

    static int tokens(Annotation annotation) {
        return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }
}
