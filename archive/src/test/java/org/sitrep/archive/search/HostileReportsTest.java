// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.archive.search.Samples.ARCHIVE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a report holds, it can be put and found. */
class HostileReportsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u0000", "\ud83d", "\ude00 ", "\u001f", "\ufdfa", "ferry's", "a", "\ufb03", "\u202e", "*:*"
            })
    void withAnythingForTextTitleAndNames(String part) {
        String text = part.repeat(20_000);
        Findings findings = new Findings(
                Set.of(text),
                Set.of(part),
                Set.of(text),
                Set.of(part),
                Set.of(part),
                Set.of(part),
                Set.of(LocalDate.MAX));
        IndexedReport report = new IndexedReport(
                Long.MAX_VALUE,
                "key",
                text,
                "revision",
                Optional.of(text),
                text + " The ferry sank.",
                Optional.of(text),
                Optional.of(LocalDate.MIN),
                Instant.MIN,
                Optional.empty(),
                findings);
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(report);
            index.commit(1);
            SearchRequest request = SearchRequest.of("ferry sank").counting(Set.of(Facet.values()));
            SearchResult result = index.search(request, row -> Optional.of(report.text()));
            assertThat(result.total()).isEqualTo(1);
            assertThat(result.hits().getFirst().row()).isEqualTo(Long.MAX_VALUE);
            assertThat(index.search(request.asKnownOn(Instant.MAX), Texts.NONE).total())
                    .isEqualTo(1);
        }
    }

    @Test
    void aNameIsFoundHoweverLongItIs() {
        String name = "A very long name ".repeat(100);
        Samples samples = new Samples();
        IndexedReport report = Samples.with(
                samples.report(1, "", "The ferry sank."), Samples.about(name, "ES", "AID", LocalDate.of(2031, 1, 1)));
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
            index.put(report);
            index.commit(1);
            assertThat(index.search(SearchRequest.of("").where(Facet.ACTOR, name), Texts.NONE)
                            .total())
                    .isEqualTo(1);
        }
    }
}
