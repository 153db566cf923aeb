// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.data;

import java.util.List;
import java.util.Optional;

/**
 * Something published that a page describes in linked data, as it is written there.
 *
 * @param published when it was first published, or else made
 * @param body the text of an article, without markup
 * @param url its address, which need not be that of the page
 * @param language a language tag or the name of a language
 */
public record LinkedWork(
        Kind kind,
        Optional<String> headline,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> body,
        Optional<String> url,
        Optional<String> language) {

    /** What it is: an article or post, a page as such, or another work, such as a video. */
    public enum Kind {
        ARTICLE,
        PAGE,
        OTHER
    }

    public LinkedWork {
        authors = List.copyOf(authors);
    }
}
