// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.record.text.Span;

/**
 * The index terms of what is said: content words that are not names, by their first letters (stemming by truncation), so that
 * "withdraw" and "withdrawal" are one.
 */
final class ContentTerms {

    /** Letters of a stem; shorter words tell little. Set by judgement: five keep "shelling" and "shells" together. */
    private static final int STEM = 5;

    private static final Tags CONTENT_TAGS =
            Tags.VERBS.with(Tags.ADJECTIVES).with(Tags.ADVERBS).with(Tag.NN, Tag.NNS);

    private final AnnotatedText text;

    ContentTerms(AnnotatedText text) {
        this.text = text;
    }

    /** The terms of the first sentence of what is said, which is what a statement is cited by; each once, sorted. */
    List<String> list(List<Span> contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        Set<String> terms = new TreeSet<>();
        TokenRange range = text.tokensIn(contents.getFirst());
        int sentence = text.sentenceOf(range.first());
        for (int token = range.first(); token < range.end() && text.sentenceOf(token) == sentence; token++) {
            if (isTelling(token)) {
                terms.add(text.lower(token).substring(0, STEM));
            }
        }
        return List.copyOf(terms);
    }

    private boolean isTelling(int token) {
        String form = text.form(token);
        return form.length() >= STEM
                && text.lower(token).length() >= STEM
                && Character.isLowerCase(form.charAt(0))
                && CONTENT_TAGS.has(text.tag(token));
    }
}
