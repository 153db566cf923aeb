// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One piece of reporting, as it was handed in or fetched.
 *
 * @param id names the report within a run; made from content where nobody gave one
 * @param published the day of publication, the anchor of all relative dates
 * @param publishedFrom present when {@code published} is
 * @param language an ISO 639-1 code
 * @param text the words, verbatim; every offset of a reading points into this very string
 * @param credits other media the report says it draws on ("with reporting by ...")
 * @param input where it came in, where that can be told
 * @param relevant whether it tells of conflict or diplomacy; present once it has been read
 */
public record Report(
        String id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<PublishedFrom> publishedFrom,
        String language,
        String text,
        List<String> credits,
        Optional<Input> input,
        Optional<Boolean> relevant) {

    public Report {
        if (published.isPresent() != publishedFrom.isPresent()) {
            throw new IllegalArgumentException("A date and where it comes from go together.");
        }
        credits = List.copyOf(credits);
    }

    /** A report of which nothing but the words is known. */
    public static Report of(String id, String text) {
        return new Report(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Report withId(String name) {
        return new Report(
                name, url, publisher, title, published, publishedFrom, language, text, credits, input, relevant);
    }

    public Report withPublished(LocalDate day, PublishedFrom from) {
        return new Report(
                id,
                url,
                publisher,
                title,
                Optional.of(day),
                Optional.of(from),
                language,
                text,
                credits,
                input,
                relevant);
    }

    /** The same, of which nobody knows when it was published. */
    public Report withoutPublished() {
        return new Report(
                id,
                url,
                publisher,
                title,
                Optional.empty(),
                Optional.empty(),
                language,
                text,
                credits,
                input,
                relevant);
    }

    public Report withLanguage(String code) {
        return new Report(id, url, publisher, title, published, publishedFrom, code, text, credits, input, relevant);
    }

    public Report withPublisher(String name) {
        return new Report(
                id, url, Optional.of(name), title, published, publishedFrom, language, text, credits, input, relevant);
    }

    public Report withTitle(String words) {
        return new Report(
                id,
                url,
                publisher,
                Optional.of(words),
                published,
                publishedFrom,
                language,
                text,
                credits,
                input,
                relevant);
    }

    public Report withUrl(String address) {
        return new Report(
                id,
                Optional.of(address),
                publisher,
                title,
                published,
                publishedFrom,
                language,
                text,
                credits,
                input,
                relevant);
    }

    /** The same in other words, which no reading may point into yet. */
    public Report withText(String words) {
        return new Report(
                id, url, publisher, title, published, publishedFrom, language, words, credits, input, relevant);
    }

    public Report withCredits(List<String> names) {
        return new Report(id, url, publisher, title, published, publishedFrom, language, text, names, input, relevant);
    }

    public Report withInput(Input from) {
        return new Report(
                id,
                url,
                publisher,
                title,
                published,
                publishedFrom,
                language,
                text,
                credits,
                Optional.of(from),
                relevant);
    }

    public Report withRelevant(boolean answer) {
        return new Report(
                id,
                url,
                publisher,
                title,
                published,
                publishedFrom,
                language,
                text,
                credits,
                input,
                Optional.of(answer));
    }
}
