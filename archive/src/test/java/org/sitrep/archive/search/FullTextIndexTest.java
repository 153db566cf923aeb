// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.archive.search.Samples.ARCHIVE;
import static org.sitrep.archive.search.Samples.MONDAY;
import static org.sitrep.archive.search.Samples.TUESDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.record.text.Span;

/** How the archive keeps an index and searches it, from an empty folder to a rebuild. */
class FullTextIndexTest {

    private final Samples samples = new Samples();
    private final IndexedReport ferry = samples.report(
            1,
            "Ferry sinks off Port Azul",
            "The ferry sank on Sunday. Minister Dana Orlov denied that it had been shelled.");
    private final IndexedReport talks =
            samples.report(2, "Talks to resume", "Dana Orlov will meet the rebels. The place is to be announced.");

    @TempDir
    private Path folder;

    @Test
    void whatIsPutAndCommittedIsFoundWithThePassageThatTellsIt() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(ferry);
            index.put(talks);
            index.commit(2);

            SearchResult result = index.search(SearchRequest.of("orlov denied"), samples.texts());
            assertThat(result.total()).isEqualTo(1);
            assertThat(result.shortfalls()).isEmpty();
            Hit hit = result.hits().getFirst();
            assertThat(hit.row()).isEqualTo(1);
            assertThat(hit.reportKey()).isEqualTo("key-1");
            assertThat(hit.givenId()).isEqualTo("report-1");
            assertThat(hit.revision()).isEqualTo("revision-1");
            assertThat(hit.title()).contains("Ferry sinks off Port Azul");
            FoundPassage passage = hit.passages().getFirst();
            assertThat(passage.where().text()).isEqualTo("Minister Dana Orlov denied that it had been shelled.");
            assertThat(passage.words()).extracting(Span::text).containsExactly("Orlov", "denied");
            assertThat(passage.words())
                    .allSatisfy(word -> assertThat(ferry.text().substring(word.start(), word.end()))
                            .isEqualTo(word.text()));
        }
    }

    @Test
    void nothingCountsUntilItIsCommitted() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            assertThat(index.state()).isEqualTo(new IndexState.Ready(0));
            index.put(ferry);
            assertThat(found(index, "ferry")).isEmpty();
            index.commit(1);
            index.put(talks);
        }
        try (FullTextIndex index = FullTextIndex.openForReading(folder, ARCHIVE)) {
            assertThat(index.state()).isEqualTo(new IndexState.Ready(1));
            assertThat(found(index, "")).containsExactly(1L);
        }
    }

    @Test
    void aReaderSeesWhatIsCommittedBesideIt() {
        try (FullTextIndex writing = FullTextIndex.openForWriting(folder, ARCHIVE);
                FullTextIndex reading = FullTextIndex.openForReading(folder, ARCHIVE)) {
            writing.put(ferry);
            writing.commit(1);
            assertThat(found(reading, "orlov")).containsExactly(1L);
            writing.put(talks);
            assertThat(found(reading, "orlov")).containsExactly(1L);
            writing.commit(2);
            assertThat(found(reading, "orlov")).containsExactlyInAnyOrder(1L, 2L);
            assertThat(((IndexState.Ready) reading.state()).isBehind(2)).isFalse();
            assertThat(((IndexState.Ready) reading.state()).isBehind(3)).isTrue();
        }
    }

    @Test
    void aRowIsReplacedAndAReportIsRemovedWithAllItsRevisions() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(ferry);
            index.put(ferry);
            index.put(samples.revised(ferry, 3, "The ferry did not sink.", TUESDAY));
            index.put(talks);
            index.commit(3);
            assertThat(found(index, "ferry")).containsExactlyInAnyOrder(1L, 3L);
            index.remove(ferry.reportKey());
            index.commit(4);
            assertThat(found(index, "ferry")).isEmpty();
            assertThat(found(index, "")).containsExactly(2L);
        }
    }

    @Test
    void aSearchIsAnsweredAsOfADay() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(ferry);
            index.put(samples.revised(ferry, 3, "The ferry did not sink.", TUESDAY));
            index.supersede(1, TUESDAY);
            index.commit(1);
            SearchRequest request = SearchRequest.of("ferry");
            assertThat(rows(index, request)).containsExactly(3L);
            assertThat(rows(index, request.asKnownOn(MONDAY.minusNanos(1_000)))).isEmpty();
            assertThat(rows(index, request.asKnownOn(MONDAY))).containsExactly(1L);
            assertThat(rows(index, request.asKnownOn(TUESDAY.minusNanos(1_000))))
                    .containsExactly(1L);
            assertThat(rows(index, request.asKnownOn(TUESDAY))).containsExactly(3L);
        }
    }

    @Test
    void reportsAreFilteredByWhatReadingFoundAndCountedByIt() {
        LocalDate sunday = LocalDate.of(2031, 3, 2);
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(Samples.with(ferry, Samples.about("Dana Orlov", "ES", "ASSAULT", sunday)));
            index.put(Samples.with(talks, Samples.about("Dana Orlov", "FR", "CONSULT", sunday.plusDays(30))));
            index.commit(2);
            SearchRequest all = SearchRequest.of("");
            assertThat(rows(index, all.where(Facet.TYPE, "ASSAULT"))).containsExactly(1L);
            assertThat(rows(index, all.where(Facet.ACTOR, "dana orlov").where(Facet.COUNTRY, "ES", "FR")))
                    .containsExactly(2L, 1L);
            assertThat(rows(index, all.where(Facet.MONTH, "2031-04"))).containsExactly(2L);
            assertThat(rows(index, all.where(Facet.ACTOR, "Nobody"))).isEmpty();
            assertThat(rows(index, all.published(Optional.of(LocalDate.of(2031, 3, 3)), Optional.empty())))
                    .containsExactly(2L);

            SearchResult counted = index.search(all.counting(Set.of(Facet.ACTOR, Facet.TYPE, Facet.DAY)), Texts.NONE);
            assertThat(counted.facets().keySet()).containsExactly(Facet.ACTOR, Facet.TYPE, Facet.DAY);
            assertThat(counted.facets().get(Facet.ACTOR)).containsExactly(new FacetCount("Dana Orlov", 2));
            assertThat(counted.facets().get(Facet.TYPE))
                    .containsExactly(new FacetCount("ASSAULT", 1), new FacetCount("CONSULT", 1));
            assertThat(counted.facets().get(Facet.DAY))
                    .containsExactly(new FacetCount("2031-03-02", 1), new FacetCount("2031-04-01", 1));
        }
    }

    @Test
    void aResultIsHandedOutPageByPageAndSaysWhenItWasCutShort() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            for (int row = 1; row <= 30; row++) {
                index.put(samples.report(row, "", "The ferry left."));
            }
            index.commit(30);
            SearchRequest request = SearchRequest.of("ferry");
            assertThat(index.search(request.page(0, 0), samples.texts()).total())
                    .isEqualTo(30);
            assertThat(rows(index, request.page(0, 3))).containsExactly(30L, 29L, 28L);
            assertThat(rows(index, request.page(28, 5))).containsExactly(2L, 1L);
            assertThat(rows(index, request.page(40, 5))).isEmpty();
            SearchResult late = index.search(request.within(Duration.ZERO), samples.texts());
            assertThat(late.shortfalls()).containsExactly(Shortfall.OUT_OF_TIME);
        }
    }

    @Test
    void theIndexOfAnotherArchiveIsLeftAloneUntilItIsCleared() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, "archive-0")) {
            index.put(ferry);
            index.commit(7);
        }
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            assertThat(index.state()).isEqualTo(new IndexState.OtherArchive("archive-0"));
            assertThatThrownBy(() -> index.put(talks)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> found(index, "ferry")).isInstanceOf(IllegalStateException.class);
            index.clear();
            assertThat(index.state()).isEqualTo(new IndexState.Ready(0));
            index.put(talks);
            index.commit(1);
            assertThat(found(index, "")).containsExactly(2L);
        }
    }

    @Test
    void whileAGoodIndexIsRebuiltItCanBeSearchedAsItWas() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(ferry);
            index.commit(1);
            index.clear();
            assertThat(found(index, "ferry")).containsExactly(1L);
            index.put(talks);
            index.commit(2);
            assertThat(found(index, "")).containsExactly(2L);
        }
    }

    @Test
    void readingMakesNothingAndWritingMakesAFolderForItsOwnerAlone() throws Exception {
        Path inner = folder.resolve("archive").resolve("index");
        try (FullTextIndex index = FullTextIndex.openForReading(inner, ARCHIVE)) {
            assertThat(index.state()).isEqualTo(new IndexState.Missing());
            assertThatThrownBy(index::clear).isInstanceOf(IllegalStateException.class);
        }
        assertThat(inner).doesNotExist();
        FullTextIndex.openForWriting(inner, ARCHIVE).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
                .isEqualTo("rwx------");
    }

    @Test
    void oneMayWriteAtATime() {
        try (FullTextIndex first = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            assertThatThrownBy(() -> FullTextIndex.openForWriting(folder, ARCHIVE))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("is being written by another process");
            first.commit(1);
        }
    }

    @Test
    void aFileInItsPlaceIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("index"), "notes");
        assertThatThrownBy(() -> FullTextIndex.openForWriting(file, ARCHIVE))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("is a file, not a folder");
        assertThat(file).hasContent("notes");
    }

    /** Files of others in the folder are none of its business, even when it makes itself anew. */
    @Test
    void aRebuildDeletesNothingButTheIndex() throws IOException {
        FullTextIndex.openForWriting(folder, "archive-0").close();
        Path notes = Files.writeString(folder.resolve("notes.txt"), "notes");
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.clear();
            assertThat(index.state()).isEqualTo(new IndexState.Ready(0));
        }
        assertThat(notes).hasContent("notes");
    }

    @Test
    void manyMaySearchWhileOneWrites() throws Exception {
        try (FullTextIndex writing = FullTextIndex.openForWriting(folder, ARCHIVE);
                FullTextIndex reading = FullTextIndex.openForReading(folder, ARCHIVE);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            AtomicInteger committed = new AtomicInteger();
            List<Future<?>> searches = new ArrayList<>();
            for (FullTextIndex index : List.of(writing, reading, writing, reading)) {
                searches.add(threads.submit(() -> searchUntilAllIsThere(index, committed)));
            }
            for (int row = 1; row <= 100; row++) {
                writing.put(samples.report(row, "Ferry", "The ferry left."));
                writing.commit(row);
                committed.set(row);
            }
            for (Future<?> search : searches) {
                search.get();
            }
        }
    }

    private static void searchUntilAllIsThere(FullTextIndex index, AtomicInteger committed) {
        SearchRequest request = SearchRequest.of("ferry").counting(Set.of(Facet.PUBLISHER));
        long total = 0;
        while (total < 100) {
            int atLeast = committed.get();
            total = index.search(request, Texts.NONE).total();
            assertThat(total).isGreaterThanOrEqualTo(atLeast);
        }
    }

    private List<Long> found(FullTextIndex index, String query) {
        return rows(index, SearchRequest.of(query));
    }

    private List<Long> rows(FullTextIndex index, SearchRequest request) {
        return index.search(request, samples.texts()).hits().stream()
                .map(Hit::row)
                .toList();
    }
}
