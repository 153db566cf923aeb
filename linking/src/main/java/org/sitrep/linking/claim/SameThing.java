// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.linking.evidence.Site;

/** Tells whether two passages speak of one thing: the happening first, then the wording. */
final class SameThing {

    /** Days by which reports of one thing may differ; set by judging development data. */
    private static final int DAYS = 2;

    /** The share of the shorter passage's terms that the other has, and how many there must be; set by judging development data. */
    private static final double SHARED_SHARE = 0.5;

    private static final int SHARED_TERMS = 3;

    /** What is wanted, with a term less, where the same town, figure or happening speaks for one thing already. */
    private static final double SHARED_SHARE_THERE = 0.35;

    /** So much more is wanted of passages of two stories, of two days, and twice as much of two sentences of one speaker in one report. */
    private static final double APART = 0.2;

    /** A number that is no year. */
    private static final Pattern FIGURE = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d.*");

    private SameThing() {}

    /** How well they agree, from 0 to 1; 0 where they are of different things. */
    static double likeness(Assertion one, Assertion other, boolean sameHappening) {
        int shared = one.shared(other);
        if (shared == 0 || !isSameHappening(one, other)) {
            return 0;
        }
        int shorter = Math.min(one.claim().terms().size(), other.claim().terms().size());
        double share = (double) shared / Math.max(1, shorter);
        boolean there = sameHappening || isSameTown(one, other) || sharesFigure(one, other);
        int wanted = SHARED_TERMS - (there ? 1 : 0) - (isOpposed(one, other) ? 1 : 0);
        boolean looser = there && !isNextSentence(one, other);
        double wantedShare = (looser ? SHARED_SHARE_THERE : SHARED_SHARE)
                + (one.story().equals(other.story()) ? 0 : APART)
                + (isOtherDay(one, other) ? APART : 0)
                + (isNextSentence(one, other) ? 2 * APART : 0);
        return shared >= wanted && share >= wantedShare ? share : 0;
    }

    /** Whether one speaker says both in one report: he hardly says a thing twice. */
    private static boolean isNextSentence(Assertion one, Assertion other) {
        return one.report().number() == other.report().number()
                && one.claim().bySide().equals(other.claim().bySide());
    }

    private static boolean sharesFigure(Assertion one, Assertion other) {
        return one.claim().terms().stream()
                .anyMatch(
                        term -> FIGURE.matcher(term).matches() && other.terms().contains(term));
    }

    private static boolean isSameTown(Assertion one, Assertion other) {
        return one.town().isPresent()
                && one.town().map(Site::key).equals(other.town().map(Site::key));
    }

    /** Denials are short: a term less is wanted of them. */
    private static boolean isOpposed(Assertion one, Assertion other) {
        return one.bearing() != other.bearing();
    }

    /** Whether each names a day, and not the same: then only nearly the same words speak of one thing. */
    private static boolean isOtherDay(Assertion one, Assertion other) {
        return one.event().when().isPresent()
                && other.event().when().isPresent()
                && !one.eventDay().equals(other.eventDay());
    }

    /** Type, place and day may be of one; who did it does not matter. */
    static boolean isSameHappening(Assertion one, Assertion other) {
        return one.event().type() == other.event().type()
                && isSamePlace(one.event().site(), other.event().site())
                && isSameDay(one.eventDay(), other.eventDay());
    }

    /** Whether both name a doer, and not the same. */
    static boolean isOtherDoer(Assertion one, Assertion other) {
        Optional<String> doer = one.claim().doerSide();
        return doer.isPresent()
                && other.claim().doerSide().isPresent()
                && !doer.equals(other.claim().doerSide());
    }

    /** Whether nobody named by both is another. */
    static boolean isSameDoer(Assertion one, Assertion other) {
        return !isOtherDoer(one, other);
    }

    private static boolean isSamePlace(Optional<Site> one, Optional<Site> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        Site a = one.get();
        Site b = other.get();
        boolean sameCountry = a.country().equals(b.country());
        return a.key().equals(b.key()) || sameCountry && a.precision() != b.precision();
    }

    private static boolean isSameDay(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(a -> other.map(b -> Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS))
                .orElse(true);
    }
}
