// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.List;
import java.util.Optional;

/**
 * A report that was found.
 *
 * @param row the archive's number of the revision
 * @param reportKey names the report
 * @param givenId the id it came with
 * @param revision the hash of the words
 * @param score how well it fits, by BM25; to be compared within one result only
 * @param passages where the words stand, in the order of the text; none where they stand in the title or in names only
 */
public record Hit(
        long row,
        String reportKey,
        String givenId,
        String revision,
        Optional<String> title,
        float score,
        List<FoundPassage> passages) {

    public Hit {
        passages = List.copyOf(passages);
    }
}
