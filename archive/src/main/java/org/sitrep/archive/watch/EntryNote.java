// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * What a feed says of an article.
 *
 * @param published a day or a time with its offset, ISO 8601
 * @param publisher who is named as its source, else the feed's title
 * @param seen when the feed said so first
 */
public record EntryNote(
        Optional<String> title,
        Optional<String> published,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> summary,
        Instant seen) {

    /** The time alone. */
    EntryNote bare() {
        return new EntryNote(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), seen);
    }
}
