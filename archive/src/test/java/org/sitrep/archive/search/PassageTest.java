// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.archive.search.Samples.ARCHIVE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.record.text.Span;

/** What is shown of a text in which words were found. */
class PassageTest {

    private final Samples samples = new Samples();

    @TempDir
    private Path folder;

    @Test
    void aPhraseIsMarkedAsAWholeAndItsWordsElsewhereAreNot() {
        List<FoundPassage> passages = passages(
                "The place is to be shown. The site is to be announced. What is to come?", "\"to be announced\"");
        assertThat(passages).hasSize(1);
        assertThat(words(passages)).containsExactly("to be announced");
    }

    @Test
    void severalSentencesComeInTheOrderOfTheText() {
        List<FoundPassage> passages =
                passages("Two ferries left. It rained. The captain slept. The ferry sank.", "captain fer*");
        assertThat(words(passages)).containsExactly("ferries", "captain", "ferry");
    }

    @Test
    void whatMustNotOccurOrStandsElsewhereIsNotMarked() {
        assertThat(passages("The ferry sank.", "title:title -captain")).isEmpty();
        assertThat(passages("The ferry sank.", "title")).isEmpty();
    }

    @Test
    void whereOneWordStandsInTheTitleTheOtherIsStillMarked() {
        assertThat(words(passages("The ferry sank.", "title ferry"))).containsExactly("ferry");
    }

    @Test
    void withoutATextThereIsNoPassage() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(samples.report(1, "", "The ferry sank."));
            index.commit(1);
            Hit hit = index.search(SearchRequest.of("ferry"), row -> Optional.empty())
                    .hits()
                    .getFirst();
            assertThat(hit.title()).isEmpty();
            assertThat(hit.passages()).isEmpty();
        }
    }

    /** A page without a full stop would otherwise be one passage. */
    @Test
    void aLongSentenceIsCutAroundItsFirstWord() {
        String smile = "\ud83d\ude00";
        List<FoundPassage> passages =
                passages(smile.repeat(3_000) + " ferry " + smile.repeat(3_000) + " ferry", "ferry");
        assertThat(passages).hasSize(1);
        Span where = passages.getFirst().where();
        assertThat(where.length()).isLessThanOrEqualTo(482);
        assertThat(where.text()).startsWith(smile).endsWith(smile);
        assertThat(words(passages)).containsExactly("ferry");
    }

    private List<FoundPassage> passages(String text, String query) {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(samples.report(1, "Title", text));
            index.commit(1);
            return index.search(SearchRequest.of(query), samples.texts())
                    .hits()
                    .getFirst()
                    .passages();
        }
    }

    private static List<String> words(List<FoundPassage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.words().stream())
                .map(Span::text)
                .toList();
    }
}
