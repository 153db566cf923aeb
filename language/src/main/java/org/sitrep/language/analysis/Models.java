// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import java.util.concurrent.CompletableFuture;
import org.sitrep.language.models.ModelStore;
import org.sitrep.language.parser.Parser;
import org.sitrep.language.recogniser.Recogniser;
import org.sitrep.language.tagger.Tagger;

/** The models of the language layer. */
public record Models(Tagger tagger, Recogniser recogniser, Parser parser) {

    /** Loads all of them side by side. */
    public static Models load(ModelStore store) {
        CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(() -> Parser.load(store));
        CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(() -> Tagger.load(store));
        Recogniser recogniser = Recogniser.load(store);
        return new Models(tagger.join(), recogniser, parser.join());
    }
}
