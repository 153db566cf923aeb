// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Table;

/** The article before the names of Arabic towns, which English writes in many ways: "Al-Fashir", "El Fashir", "ar-Raqqa". */
final class ArabicArticle {

    /** The letters before which each stands; none where it stands before all. */
    private static final Map<String, String> LETTERS = letters();

    private ArabicArticle() {}

    private static Map<String, String> letters() {
        Map<String, String> letters = new TreeMap<>();
        for (Table.Row row : Table.load(ArabicArticle.class, "articles.tsv").rows()) {
            letters.put(row.get("article"), row.get("before"));
        }
        return Map.copyOf(letters);
    }

    /** The article at a token and its word; small letters need the hyphen, and so does what is an English word too: "An". */
    static Optional<TokenRange> findAt(AnnotatedText text, int token) {
        boolean hyphen = token + 1 < text.size() && text.form(token + 1).equals("-");
        int noun = hyphen ? token + 2 : token + 1;
        boolean article = noun < text.size()
                && (hyphen ? LETTERS.containsKey(text.lower(token)) : isFull(text, token))
                && text.sentenceOf(noun) == text.sentenceOf(token)
                && text.start(noun) <= text.end(noun - 1) + (hyphen ? 0 : 1)
                && (!hyphen || text.start(token + 1) == text.end(token));
        return article && isName(text, noun) ? Optional.of(new TokenRange(token, noun + 1)) : Optional.empty();
    }

    /** Whether a name is an article with one word behind it. */
    static boolean begins(AnnotatedText text, TokenRange name) {
        return findAt(text, name.first()).filter(name::equals).isPresent();
    }

    /** "Al", "El". */
    private static boolean isFull(AnnotatedText text, int token) {
        return isName(text, token)
                && LETTERS.getOrDefault(text.lower(token), "-").isEmpty();
    }

    private static boolean isName(AnnotatedText text, int token) {
        return Character.isUpperCase(text.form(token).charAt(0));
    }

    /** The name of those tokens with every other article that may stand before it, and without any. */
    static Stream<String> spellings(AnnotatedText text, TokenRange range) {
        String noun = text.form(range.last());
        String small = noun.toLowerCase(Locale.ROOT);
        Stream<String> articled = LETTERS.entrySet().stream()
                .filter(article -> small.startsWith(article.getValue()))
                .map(article -> article.getKey() + " " + noun)
                .sorted();
        return Stream.concat(articled, Stream.of(noun));
    }
}
