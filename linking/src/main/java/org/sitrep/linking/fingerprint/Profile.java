// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The weightiest words of a report, each once.
 *
 * @param terms by the numbers of their words
 */
public record Profile(List<Term> terms) {

    /** So many of the weightiest words are enough to find reports of the same happening by. */
    private static final int KEYS = 20;

    private static final Comparator<Term> BY_WORD = Comparator.comparingInt(Term::word);

    public Profile {
        terms = terms.stream().sorted(BY_WORD).toList();
    }

    static Profile of(List<Term> terms) {
        return new Profile(terms);
    }

    /** The words by which reports of the same happening are looked up. */
    public IntStream keys() {
        return terms.stream()
                .sorted(Comparator.comparingInt(Term::weight).reversed().thenComparing(BY_WORD))
                .limit(KEYS)
                .mapToInt(Term::word);
    }

    /** How alike two reports are in words of one kind: the cosine of their weights, 0 to 1. */
    public double similarity(Profile other, Predicate<Term> kind) {
        double product = 0;
        for (int i = 0, j = 0; i < terms.size() && j < other.terms.size(); ) {
            Term mine = terms.get(i);
            Term theirs = other.terms.get(j);
            int order = BY_WORD.compare(mine, theirs);
            product += order == 0 && kind.test(mine) && kind.test(theirs) ? mine.weight() * theirs.weight() : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product == 0 ? 0 : product / (length(kind) * other.length(kind));
    }

    private double length(Predicate<Term> kind) {
        return Math.sqrt(terms.stream()
                .filter(kind)
                .mapToDouble(term -> term.weight() * term.weight())
                .sum());
    }
}
