// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;

/** Live blogs become a report an entry, and what looks like one does not. */
class LivePageTest {

    private static final String ADDRESS = "https://wire.example/live/ferry";
    private static final String HEAD = "<html lang=en><head><title>Ferry: as it happened</title>"
            + "<meta property=og:site_name content='Example Wire'></head><body><h1>Ferry: as it happened</h1>";
    private static final List<String> HOURS = List.of("13", "12", "11", "10", "09");

    private static String words(String hour) {
        return "At " + hour
                + " hours the ferry was seen again off the coast of Sudmark, and the coast guard said that all was well.";
    }

    /** @param entry with % for the hour and * for its words */
    private static String page(String around, String entry) {
        StringBuilder entries = new StringBuilder();
        for (String hour : HOURS) {
            entries.append(entry.replace("%", hour).replace("*", words(hour)));
        }
        return HEAD + around.replace("*", entries);
    }

    private static List<Parsed> read(String page) throws UnfitException {
        return HtmlPage.readAll(new Material(
                page.getBytes(StandardCharsets.UTF_8), Optional.of(ADDRESS), Optional.empty(), Optional.empty()));
    }

    private static List<Report> reports(String page) throws UnfitException {
        return read(page).stream().map(Parsed::report).toList();
    }

    @Test
    void entriesSideBySideAreReports() throws Exception {
        List<Parsed> all = read(
                page(
                        "<div class=live>*</div>",
                        "<article id=e%><time datetime='2026-03-02T%:05:00+01:00'>%:05</time><h3>Hour %</h3><p>*</p></article>"));
        assertThat(all).hasSize(5);
        Report first = all.getFirst().report();
        assertThat(first.text()).isEqualTo("Hour 09\n\n" + words("09"));
        assertThat(first.title()).contains("Hour 09");
        assertThat(first.published()).contains(LocalDate.of(2026, 3, 2));
        assertThat(first.publisher()).contains("Example Wire");
        assertThat(first.url()).isEmpty();
        assertThat(all.getFirst().imprint().updated()).contains("2026-03-02T09:05+01:00");
        assertThat(all.stream().map(parsed -> ReportId.of(parsed.report())).distinct())
                .hasSize(5);
    }

    @Test
    void anIdStaysWhenEntriesCome() throws Exception {
        String entry = "<li><time datetime='2026-03-02T%:05'>%:05</time><p>*</p></li>";
        String page = page("<ul>*</ul>", entry);
        String later = page.replace("<ul>", "<ul>" + entry.replace("%", "14").replace("*", words("14")));
        assertThat(reports(later))
                .hasSize(6)
                .extracting(Report::id)
                .containsAll(reports(page).stream().map(Report::id).toList());
        assertThat(reports(page)).extracting(Report::title).containsOnly(Optional.of("Ferry: as it happened"));
    }

    @Test
    void anEntryMayHaveAnAddressOfItsOwn() throws Exception {
        String page = page(
                "<div>*</div>",
                "<section><time datetime=2026-03-02T%:05:00Z></time><h2><a href='/live/ferry/hour-%'>Hour %</a></h2><p>*</p></section>");
        assertThat(reports(page))
                .extracting(report -> report.url().orElse(""))
                .startsWith("https://wire.example/live/ferry/hour-09")
                .hasSize(5);
    }

    @Test
    void whatIsDeclaredCounts() throws Exception {
        String data =
                "<script type=application/ld+json>{'@type':'LiveBlogPosting','headline':'Ferry','liveBlogUpdate':["
                                .replace('\'', '"')
                        + update("13", "#e13") + "," + update("12", "#e12") + "," + update("11", "/own")
                        + "]}</script>";
        List<Parsed> all = read(HEAD + data + "<p>" + words("13") + "</p>");
        assertThat(all).hasSize(3);
        assertThat(all)
                .extracting(parsed -> parsed.report().title().orElse(""))
                .containsExactly("Hour 11", "Hour 12", "Hour 13");
        assertThat(all)
                .extracting(parsed -> parsed.report().url().orElse(""))
                .containsExactly("https://wire.example/own", "", "");
        assertThat(all.getFirst().imprint().byline()).contains("Kim Falk");
        assertThat(all.getFirst().report().text()).isEqualTo(words("11") + "\n\nMore to come.");
    }

    private static String update(String hour, String address) {
        String url = address.startsWith("#") ? ADDRESS + address : "https://wire.example" + address;
        return ("{'@type':'BlogPosting','headline':'Hour " + hour + "','author':{'name':'Kim Falk'},'url':'" + url
                        + "','datePublished':'2026-03-02T" + hour + ":05:00Z','articleBody':'" + words(hour)
                        + "\\nMore to come.'}")
                .replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comments        | <article><p>+</p><p>+</p><p>+</p></article><ul class=comment-list>*</ul> | <li><time datetime=2026-03-02T%:05></time><p>*</p></li>
            more comments   | <ul>*</ul>                | <li class='user-comment'><time datetime=2026-03-02T%:05></time><p>*</p></li>
            a forum         | <div>*</div>              | <div class=post><span class=postprofile>Falk</span><time datetime=2026-03-02T%:05></time><p>*</p></div>
            a search        | <div id=search-results>*</div> | <div><time datetime=2026-03-02T%:05></time><p>*</p></div>
            a front page    | <main>*</main>            | <article><h2><a href=/ferry-%>Hour %</a></h2><time datetime=2026-03-02T%:05></time><p>*</p></article>
            short lines     | <ul>*</ul>                | <li><time datetime=2026-03-02T%:05></time><p>At % it left.</p></li>
            an archive      | <ul>*</ul>                | <li><time datetime=20%-03-02></time><p>*</p></li>
            few beside much | <article><p>+</p><p>+</p><p>+</p><p>+</p><p>+</p><p>+</p></article><ul>*</ul> | <li><time datetime=2026-03-02T%:05></time><p>*</p></li>
            """)
    void whatOnlyLooksSoIsOneReport(String what, String around, String entry) throws Exception {
        String article =
                "The article tells of the strait and its ferries at length, from the first of them to the last one. "
                        .repeat(2);
        assertThat(reports(page(around.replace("+", article), entry))).as(what).hasSize(1);
    }

    @Test
    void anAddressOfAnotherSiteIsNotBelieved() throws Exception {
        String page = page(
                "<div itemscope itemtype='https://schema.org/LiveBlogPosting'>*</div>",
                "<section><time datetime=2026-03-02T%:05:00Z></time><h2><a href='https://other.example/%'>Hour %</a></h2><p>*</p></section>");
        assertThat(reports(page)).hasSize(5).allMatch(report -> report.url().isEmpty());
    }

    @Test
    void entriesAreAtMostFiveHundred() throws Exception {
        String entry = "<div><time datetime=2026-03-02T%:05></time>*</div>";
        String page = page("<div>*</div>", entry.repeat(150));
        assertThat(reports(page).size()).isBetween(1, 500);
    }
}
