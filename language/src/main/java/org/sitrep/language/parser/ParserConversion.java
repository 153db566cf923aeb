// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.sitrep.language.models.Conversion;
import org.sitrep.language.models.ModelSource;
import org.sitrep.language.models.ModelWriter;

/** Reads the parser's model, millions of decimal numbers, as CoreNLP publishes it. */
final class ParserConversion implements Conversion {

    @Override
    public ModelSource source() {
        return new ModelSource("parser", "edu/stanford/nlp/models/parser/nndep/english_UD.gz", 1);
    }

    @Override
    public void convert(InputStream published, ModelWriter tables) throws IOException {
        ModelText in = new ModelText(new GZIPInputStream(published, 1 << 16));
        int words = in.header("dict");
        int tags = in.header("pos");
        int relations = in.header("label");
        int embedding = in.header("embeddingSize");
        int hidden = in.header("hiddenSize");
        int features = in.header("numTokens");
        in.header("preComputed");
        float[] embeddings = new float[(words + tags + relations) * embedding];
        List<String> names = new ArrayList<>();
        for (int id = 0; id < words + tags + relations; id++) {
            names.add(in.word());
            System.arraycopy(in.numbers(embedding), 0, embeddings, id * embedding, embedding);
        }
        tables.table(numbered(names, 0, words));
        tables.table(numbered(names, words, words + tags));
        tables.texts(names.subList(words + tags, names.size()));
        tables.number(words + tags);
        tables.floats(embeddings);
        tables.floats(in.numbers(features * embedding * hidden));
        tables.floats(in.numbers(hidden));
        tables.floats(in.numbers(hidden * (2 * relations - 1)));
    }

    private static Map<String, Integer> numbered(List<String> names, int first, int end) {
        Map<String, Integer> numbered = new HashMap<>();
        for (int id = first; id < end; id++) {
            numbered.put(names.get(id), id);
        }
        return numbered;
    }
}
