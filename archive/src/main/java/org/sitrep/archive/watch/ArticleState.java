// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * What the visits to an article have come to.
 *
 * @param entry a hash of what the feed said of it last
 * @param nextVisit when its page is to be asked for next; empty where nothing is left to do
 * @param visits how often its page was had
 * @param failures visits on end that failed
 * @param report the key of its report, once it is kept
 * @param words a hash of that report's words, blanks apart
 */
public record ArticleState(
        String entry,
        Optional<Instant> nextVisit,
        int visits,
        int failures,
        Optional<Trouble> trouble,
        Optional<String> report,
        Optional<String> words,
        Optional<KeptValidators> validators) {

    /** One to be fetched. */
    public static ArticleState wanted(String entry, Instant when) {
        return new ArticleState(
                entry, Optional.of(when), 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with the next visit at that time. */
    public ArticleState next(Optional<Instant> visit) {
        return new ArticleState(entry, visit, visits, failures, trouble, report, words, validators);
    }

    /** The same after the feed said something else of it. */
    public ArticleState said(String other) {
        return new ArticleState(other, nextVisit, visits, failures, trouble, report, words, validators);
    }

    /**
     * The same after it was had.
     *
     * @param key of its report
     * @param hash of that report's words
     */
    public ArticleState had(Optional<String> key, Optional<String> hash, Optional<KeptValidators> given) {
        return new ArticleState(
                entry, nextVisit, visits + 1, 0, Optional.empty(), key.or(() -> report), hash.or(() -> words), given);
    }

    /** The same after it could not be had. */
    public ArticleState failed(Trouble why) {
        return new ArticleState(entry, nextVisit, visits, failures + 1, Optional.of(why), report, words, validators);
    }
}
