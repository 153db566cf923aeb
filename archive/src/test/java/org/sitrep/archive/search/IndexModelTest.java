// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.archive.search.Samples.ARCHIVE;
import static org.sitrep.archive.search.Samples.MONDAY;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is put, superseded, removed and committed, the index finds and counts what a plain list would. */
class IndexModelTest {

    private static final List<String> ACTORS = List.of("Dana Orlov", "Émile Roux", "The Harbour Union");

    private final Samples samples = new Samples();
    private final Map<Long, IndexedReport> model = new TreeMap<>();

    @TempDir
    private Path folder;

    @Test
    void theIndexAgreesWithAList() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int session = 0; session < 10; session++) {
            try (FullTextIndex index = FullTextIndex.openForWriting(folder, ARCHIVE)) {
                for (int commit = 0; commit < 4; commit++) {
                    random.ints(30, 0, 12).forEach(choice -> change(index, choice, random));
                    index.commit(commit);
                    compare(index, "seed " + seed, random);
                }
            }
        }
    }

    private void change(FullTextIndex index, int choice, Random random) {
        long row = random.nextInt(100);
        if (choice == 0 && random.nextInt(20) == 0) {
            index.clear();
            model.clear();
        } else if (choice == 1) {
            index.remove("key-" + row);
            model.values().removeIf(report -> report.reportKey().equals("key-" + row));
        } else if (choice <= 4) {
            Instant until = instant(random);
            index.supersede(row, until);
            model.computeIfPresent(row, (number, report) -> known(report, report.knownFrom(), Optional.of(until)));
        } else {
            IndexedReport report = random(row, random);
            index.put(report);
            model.put(row, report);
        }
    }

    private IndexedReport random(long row, Random random) {
        Findings findings = new Findings(
                ACTORS.stream().filter(actor -> random.nextBoolean()).collect(Collectors.toSet()),
                Set.of(random.nextBoolean() ? "ES" : "FR"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(LocalDate.of(2031, 1, 1).plusDays(random.nextInt(90))));
        IndexedReport report = samples.report(row, "", random.nextBoolean() ? "The ferry sank." : "The ship sank.");
        return Samples.with(known(report, instant(random), Optional.empty()), findings);
    }

    private void compare(FullTextIndex index, String seed, Random random) {
        for (int i = 0; i < 10; i++) {
            SearchRequest request = SearchRequest.of(random.nextBoolean() ? "ferry" : "")
                    .page(0, 1_000)
                    .counting(Set.of(Facet.values()));
            SearchRequest narrowed = random.nextBoolean() ? request.where(Facet.ACTOR, "emile roux") : request;
            SearchRequest asked = random.nextBoolean() ? narrowed.asKnownOn(instant(random)) : narrowed;
            SearchResult result = index.search(asked, Texts.NONE);
            List<IndexedReport> expected = model.values().stream()
                    .filter(report -> fits(report, asked))
                    .toList();
            assertThat(result.hits().stream().map(Hit::row).sorted())
                    .as(seed)
                    .containsExactlyElementsOf(
                            expected.stream().map(IndexedReport::row).toList());
            assertThat(result.total()).as(seed).isEqualTo(expected.size());
            for (Facet facet : Facet.values()) {
                assertThat(result.facets().get(facet)).as(seed).isEqualTo(counts(facet, expected));
            }
        }
    }

    private static boolean fits(IndexedReport report, SearchRequest request) {
        boolean words = request.query().isBlank() || report.text().contains("ferry");
        boolean actor =
                request.filters().isEmpty() || report.findings().actors().contains("Émile Roux");
        boolean known = request.asKnownOn()
                .map(then -> !report.knownFrom().isAfter(then)
                        && report.knownUntil().map(then::isBefore).orElse(true))
                .orElse(report.knownUntil().isEmpty());
        return words && actor && known;
    }

    private static List<FacetCount> counts(Facet facet, List<IndexedReport> reports) {
        Map<String, Integer> counts = new TreeMap<>();
        reports.forEach(report -> facet.valuesOf(report).forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<FacetCount> sorted = new ArrayList<>();
        counts.forEach((value, count) -> sorted.add(new FacetCount(value, count)));
        sorted.sort(Comparator.comparingInt(FacetCount::reports).reversed());
        return sorted.subList(0, Math.min(10, sorted.size()));
    }

    private static Instant instant(Random random) {
        return MONDAY.plusSeconds(random.nextInt(10));
    }

    private static IndexedReport known(IndexedReport report, Instant from, Optional<Instant> until) {
        return new IndexedReport(
                report.row(),
                report.reportKey(),
                report.givenId(),
                report.revision(),
                report.title(),
                report.text(),
                report.publisher(),
                report.published(),
                from,
                until,
                report.findings());
    }
}
