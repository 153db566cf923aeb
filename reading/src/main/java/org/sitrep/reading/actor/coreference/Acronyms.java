// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.salience.CoreferenceWords;

/**
 * The letters a report says mean a body: "the Norland Fishing Board (NFB)", "the Norland Fishing Board, or NFB",
 * "the board, known as the NFB". In this report they mean that body, whoever else in the world goes by them.
 */
final class Acronyms {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,7}");
    private static final Words OPENING = Words.of("(", "-LRB-");
    private static final Words CLOSING = Words.of(")", "-RRB-");
    private static final Words APART = Words.of(",", "(", "-LRB-", "-", "--", "–", "—");

    /** Words and signs between name and letters: ", also known as the". Set by hand. */
    private static final int LONGEST_LINK = 6;

    private final AnnotatedText text;
    private final Map<String, Mention> meant = new HashMap<>();

    Acronyms(AnnotatedText text, List<Mention> bodies) {
        this.text = text;
        for (Mention body : bodies) {
            if (body.range().size() > 1) {
                findBehind(body).or(() -> findBefore(body)).ifPresent(letters -> meant.putIfAbsent(letters, body));
            }
        }
    }

    /** The name of the body that a mention by letters means, where the report gives both. */
    Optional<Mention> findName(Mention body) {
        return Optional.ofNullable(meant.get(text.span(body.range()).text()));
    }

    /** "The Norland Fishing Board, or NFB". */
    private Optional<String> findBehind(Mention body) {
        int at = body.range().end();
        boolean told = false;
        while (at < text.size() && at - body.range().end() < LONGEST_LINK && isLink(at)) {
            told |= CoreferenceWords.CALLED.has(text.lower(at));
            at++;
        }
        boolean linked = at > body.range().end() && at < text.size() && isOfSentence(at, body);
        if (!linked || !ACRONYM.matcher(text.form(at)).matches()) {
            return Optional.empty();
        }
        boolean enclosed = OPENING.has(text.form(at - 1)) && at + 1 < text.size() && CLOSING.has(text.form(at + 1));
        boolean called = told && APART.has(text.form(body.range().end()));
        return called || enclosed || isSpelledBy(body.range(), text.form(at))
                ? Optional.of(text.form(at))
                : Optional.empty();
    }

    /** "The NFB (Norland Fishing Board)". */
    private Optional<String> findBefore(Mention body) {
        int at = body.range().first() - 1;
        while (at > 0 && body.range().first() - at <= LONGEST_LINK && isLink(at)) {
            at--;
        }
        boolean linked = at >= 0 && at < body.range().first() - 1 && isOfSentence(at, body);
        return linked && isSpelledBy(body.range(), text.form(at)) ? Optional.of(text.form(at)) : Optional.empty();
    }

    private boolean isLink(int token) {
        return APART.has(text.form(token))
                || CoreferenceWords.CALLED.has(text.lower(token))
                || CoreferenceWords.BESIDE_CALLED.has(text.lower(token));
    }

    private boolean isOfSentence(int token, Mention body) {
        return text.sentenceOf(token) == text.sentenceOf(body.head());
    }

    /** Whether letters are the capitals of a name: "NFB" those of "Norland Fishing Board". */
    private boolean isSpelledBy(TokenRange name, String letters) {
        StringBuilder capitals = new StringBuilder();
        for (int token = name.first(); token < name.end(); token++) {
            char initial = text.form(token).charAt(0);
            if (Character.isUpperCase(initial)) {
                capitals.append(initial);
            }
        }
        return capitals.length() > 1 && capitals.toString().equals(letters);
    }
}
