// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A phrase with what a test case expects of it.
 *
 * @param hint the country that the caller tells, as a word: {@code German}; empty where none is told
 * @param day when the phrase was written
 * @param country ISO 3166-1 alpha-3, empty for none; or a body of states, {@code UNO}, {@code EUR}, {@code IGO}
 * @param sector a PLOVER sector; empty for a country as a whole
 * @param looksUp whether the case names an article of Wikipedia that the answer is in
 */
record GoldPhrase(
        String id,
        String text,
        String hint,
        Optional<LocalDate> day,
        Optional<String> country,
        Optional<String> sector,
        boolean looksUp) {

    /** Reads JSON lines: {@code text}, {@code args} (country and day), {@code kwargs} and {@code expect}. Lines without a phrase are left out. */
    static List<GoldPhrase> readAll(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        try {
            return Files.readAllLines(file).stream()
                    .map(mapper::readTree)
                    .filter(json -> json.path("text").isString())
                    .map(GoldPhrase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }

    private static GoldPhrase of(JsonNode json) {
        JsonNode expect = json.path("expect");
        JsonNode named = json.path("kwargs");
        String hint = word(json.path("args").path(0))
                .or(() -> word(named.path("known_country")))
                .orElse("");
        String day = word(json.path("args").path(1))
                .or(() -> word(named.path("query_date")))
                .orElse("");
        boolean article = word(expect.path("wiki")).isPresent()
                || word(expect.path("title")).isPresent();
        return new GoldPhrase(
                json.path("id").asString(),
                json.path("text").asString().strip(),
                hint,
                Days.find(day),
                told(expect, "country").or(() -> told(expect, "cc")),
                told(expect, "code_1"),
                article);
    }

    private static Optional<String> told(JsonNode expect, String field) {
        return expect.path(field).isString() ? Optional.of(expect.path(field).asString()) : Optional.empty();
    }

    private static Optional<String> word(JsonNode node) {
        return node.isString() && !node.asString().isBlank() ? Optional.of(node.asString()) : Optional.empty();
    }
}
