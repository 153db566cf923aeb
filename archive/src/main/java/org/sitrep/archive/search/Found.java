// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.List;

/**
 * What a search found in the index, before anybody has looked into the texts.
 *
 * @param bare the result, its hits without passages
 * @param highlighter finds the passages
 */
record Found(SearchResult bare, Highlighter highlighter) {

    SearchResult withPassages(Texts texts) {
        List<Hit> hits =
                bare.hits().stream().map(hit -> withPassages(hit, texts)).toList();
        return new SearchResult(bare.total(), hits, bare.facets(), bare.shortfalls());
    }

    private Hit withPassages(Hit hit, Texts texts) {
        List<FoundPassage> passages =
                texts.find(hit.row()).map(highlighter::passages).orElse(List.of());
        return new Hit(hit.row(), hit.reportKey(), hit.givenId(), hit.revision(), hit.title(), hit.score(), passages);
    }
}
