// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.briefing.Desk.DENMARK;
import static org.sitrep.briefing.Desk.FRIDAY;
import static org.sitrep.briefing.Desk.NORWAY;
import static org.sitrep.briefing.Desk.ORLOV;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.briefing.Desk;
import org.sitrep.briefing.page.Brief;
import org.sitrep.record.event.EventMode;

/** A brief as one HTML file: lines that lead into the texts, plots, a map, and nothing from outside. */
class HtmlRendererTest {

    private final Brief brief = new Desk()
            .report(
                    "t1",
                    FRIDAY,
                    "Drones over Bergen",
                    "Drones fell on Bergen. Nine people died, police said.\n\nNo word of more.")
            .report("t1", FRIDAY.plusDays(1), "The dead of Bergen", "Fourteen are dead by now.")
            .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, "Drones fell on Bergen.")
            .killed(
                    new Desk.Count(9, FRIDAY, Optional.of(ORLOV), "Nine people died, police said."),
                    new Desk.Count(14, FRIDAY.plusDays(1), Optional.empty(), "Fourteen are dead by now."))
            .brief();

    private final Document page = Jsoup.parse(HtmlRenderer.render(brief));

    @Test
    void eachLineLinksToTheWordsInTheText() {
        List<Element> links = page.select("main section:not(#sources) li a.cite");
        assertThat(links).hasSize(3);
        for (Element link : links) {
            assertThat(page.select("#" + link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .extracting(target -> target.wholeText().replaceAll("\\s+", " "))
                    .containsExactly(link.attr("title"));
        }
    }

    @Test
    void theWholeTextOfEachCitedReportIsThere() {
        assertThat(page.select("article .text").eachText()).hasSize(2);
        assertThat(page.select("article .text").stream().map(Element::wholeText).toList())
                .isEqualTo(brief.sources().stream()
                        .map(source -> source.report().text())
                        .toList());
    }

    @Test
    void figuresThatChangeAreDrawn() {
        assertThat(page.select("svg.plot circle.mark")).hasSize(2);
        assertThat(page.select("svg.plot title").eachText()).containsExactly("12 Dec 2025: 9", "13 Dec 2025: 14");
    }

    @Test
    void placesAreOnAMap() {
        assertThat(page.select("svg.map .place").eachText()).containsExactly("Bergen");
        assertThat(page.select("svg.map .degrees").eachText()).contains("60°N", "5°E");
    }

    @Test
    void nothingIsAskedForFromOutside() {
        assertThat(page.select("script, link, img, iframe, object, embed, [src]"))
                .isEmpty();
        assertThat(page.select("[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("style").html())
                .doesNotContain("url(", "@import")
                .contains("@media print", "prefers-color-scheme: dark");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void itsPolicyAdmitsItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; ")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("[style]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlov said <script>alert(1)</script> had <b>sunk</b> & gone.",
                "Orlov said \"><img src=x onerror=alert(1)> had sunk.",
                "Orlov said '><svg onload=alert(1)> had sunk.",
                "Orlov said that the \u001b[31mferry\u0007 had sunk.",
                "Orlov said that the \u202Eferry\u0085 had sunk."
            })
    void wordsOfAReportStayWords(String hostile) {
        String html = HtmlRenderer.render(Desk.quoting(hostile));
        Document quoting = Jsoup.parse(html);
        assertThat(quoting.select("script, img, b, [onload], [onerror]")).isEmpty();
        assertThat(html).doesNotContain("\u001b", "\u0007", "\u0085", "\u202E");
        assertThat(quoting.select("li q").text()).startsWith("Orlov said");
    }

    @Test
    void wordsFromRightToLeftDoNotReorderTheirLine() {
        assertThat(page.select("li q, li strong"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.attr("dir")).isEqualTo("auto"));
    }

    @Test
    void citedWordsMayStandWithinOthersAndOverlap() {
        Document nested = Jsoup.parse(HtmlRenderer.render(new Desk()
                .report("t1", FRIDAY, "Three", "One two three four five six seven eight nine ten.")
                .killed(
                        new Desk.Count(11, FRIDAY, Optional.empty(), "One two three four five"),
                        new Desk.Count(12, FRIDAY, Optional.empty(), "two three"),
                        new Desk.Count(13, FRIDAY, Optional.empty(), "five six seven"))
                .brief()));
        assertThat(nested.expectFirst("article .text").wholeText())
                .isEqualTo("One two three four five six seven eight nine ten.");
        assertThat(nested.select("mark")).hasSize(3);
        assertThat(nested.expectFirst("mark mark").text()).isEqualTo("two three");
    }
}
