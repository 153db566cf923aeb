// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Collects the tokens of a text sentence by sentence. Not thread-safe; for use within one call. */
final class TokensBuilder {

    private final List<CoreLabel> labels;
    private final List<Parse> parses = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    TokensBuilder(int expected) {
        labels = new ArrayList<>(expected);
    }

    void add(List<CoreLabel> sentence, Parse parse, int number) {
        firsts.add(labels.size());
        parses.add(parse);
        sentence.forEach(token -> numbers.add(number));
        labels.addAll(sentence);
    }

    int[] sentenceOf() {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    Tokens build() {
        int size = labels.size();
        int[] heads = new int[size];
        String[] relations = new String[size];
        for (int s = 0; s < parses.size(); s++) {
            int first = firsts.get(s);
            Parse parse = parses.get(s);
            for (int i = 0; i < parse.heads().length; i++) {
                int head = parse.heads()[i];
                heads[first + i] = head < 0 ? AnnotatedText.ROOT : first + head;
                relations[first + i] = parse.relations()[i];
            }
        }
        return new Tokens(
                labels.stream().mapToInt(CoreLabel::beginPosition).toArray(),
                labels.stream().mapToInt(CoreLabel::endPosition).toArray(),
                strings(i -> labels.get(i).originalText()),
                strings(i -> labels.get(i).lemma()),
                strings(i -> labels.get(i).tag()),
                heads,
                relations,
                labels.stream().map(label -> entity(label.ner())).toArray(EntityTag[]::new));
    }

    private String[] strings(java.util.function.IntFunction<String> value) {
        return IntStream.range(0, labels.size()).mapToObj(value).toArray(String[]::new);
    }

    private static EntityTag entity(String name) {
        return switch (name) {
            case "PERSON" -> EntityTag.PERSON;
            case "ORGANIZATION" -> EntityTag.ORGANIZATION;
            case "LOCATION" -> EntityTag.LOCATION;
            default -> EntityTag.NONE;
        };
    }
}
