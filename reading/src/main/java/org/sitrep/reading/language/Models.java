// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.concurrent.CompletableFuture;

/** The models of the language layer. */
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> recogniser, Parser parser) {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String RECOGNISER = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** Loads all of them side by side, and keeps CoreNLP from writing to standard error. */
    static Models load() {
        RedwoodConfiguration.empty().apply();
        CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Parser::load);
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CRFClassifier<CoreLabel> recogniser = CRFClassifier.getClassifierNoExceptions(RECOGNISER);
        return new Models(tagger.join(), recogniser, parser.join());
    }
}
