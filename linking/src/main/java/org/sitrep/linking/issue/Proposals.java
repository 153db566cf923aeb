// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Words;

/**
 * Finds proposals that go by the number of their points: "a 20-point peace plan". A plan of 28 points is another than one
 * of 20.
 */
final class Proposals {

    private static final Pattern POINTS = Pattern.compile("\\d+-point");

    private static final Words KINDS = Words.of("plan", "proposal", "framework", "document", "initiative", "draft");

    /** How many words may stand between: "20-point US peace plan". */
    private static final int WIDEST = 3;

    private Proposals() {}

    /** The issues of a sentence, with the proposals in the place of what they overlap. */
    static List<Phrases.Found<Issue>> name(Tokens tokens, List<Phrases.Found<Issue>> issues) {
        List<Phrases.Found<Issue>> named = list(tokens);
        List<Phrases.Found<Issue>> all = new ArrayList<>(named);
        issues.stream()
                .filter(issue -> named.stream().noneMatch(proposal -> overlap(issue, proposal)))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Phrases.Found::first));
        return all;
    }

    private static boolean overlap(Phrases.Found<Issue> one, Phrases.Found<Issue> other) {
        return one.first() < other.end() && other.first() < one.end();
    }

    private static List<Phrases.Found<Issue>> list(Tokens tokens) {
        List<Phrases.Found<Issue>> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (POINTS.matcher(tokens.word(at)).matches()) {
                find(tokens, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Phrases.Found<Issue>> find(Tokens tokens, int at) {
        for (int last = at + 1; last < Math.min(tokens.size(), at + 2 + WIDEST); last++) {
            if (KINDS.has(tokens.word(last))) {
                String name = tokens.word(at) + " plan";
                return Optional.of(new Phrases.Found<>(new Issue(name, name), at, last + 1));
            }
        }
        return Optional.empty();
    }
}
