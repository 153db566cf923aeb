// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.lexicon.Table;

/** Every question has an answer for every token of every text, however odd. */
class EveryQuestionTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final long SEED = 14;
    private static final int ODD_TEXTS = 400;

    @ParameterizedTest
    @MethodSource
    void isAnsweredForEveryToken(String text) {
        AnnotatedText annotated = SharedAnnotator.annotate(text);
        for (int token = 0; token < annotated.size(); token++) {
            for (String question : Questions.ALL) {
                int at = token;
                assertThatCode(() -> Questions.answer(annotated, at, question))
                        .as("%s of token %d (seed %d)", question, at, SEED)
                        .doesNotThrowAnyException();
            }
        }
    }

    static Stream<String> isAnsweredForEveryToken() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        Random random = new Random(SEED);
        List<String> sentences = Table.load(EveryQuestionTest.class, "specification.tsv").rows().stream()
                .map(row -> row.get("sentence"))
                .distinct()
                .toList();
        for (int i = 0; i < ODD_TEXTS; i++) {
            texts.add(spoil(sentences.get(random.nextInt(sentences.size())), random));
        }
        return texts.stream();
    }

    private static String spoil(String sentence, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(sentence.split(" ")));
        return switch (random.nextInt(4)) {
            case 0 -> {
                Collections.shuffle(words, random);
                yield String.join(" ", words);
            }
            case 1 -> sentence.substring(0, 1 + random.nextInt(sentence.length()));
            case 2 -> sentence.toUpperCase(Locale.ROOT);
            default -> sentence.replaceAll("\\p{Punct}", "");
        };
    }
}
