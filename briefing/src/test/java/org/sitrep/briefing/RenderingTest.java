// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.briefing.page.Brief;
import org.sitrep.record.Failure;

/** How a brief looks: Markdown for a terminal, one HTML file, JSON. */
class RenderingTest {

    private static final Pattern CITATION = Pattern.compile("\\[\\d+:\\d+]$");

    private final Brief brief = Briefs.on(
            "Dana Orlov will meet Kim Falk, who has advised three Norwegian governments on fishing and on the law of the sea, in "
                    + "Oslo on December 19. Norway accused Denmark of shelling fishing boats. “We shelled nothing,” Danish spokesman "
                    + "Ola Berg said. “Nobody fired.” Denmark denied shelling fishing boats.",
            "Kim Falk said that 40 boats had been lost.");

    @Test
    void markdownFitsATerminalOfAHundredColumns() {
        assertThat(MarkdownRenderer.render(brief).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void aLongWordStandsAloneOnItsLine() {
        String markdown = MarkdownRenderer.render(Briefs.on("Orlov said that " + "x".repeat(150) + " had sunk."));
        assertThat(markdown.lines().filter(line -> line.length() > 100))
                .allSatisfy(line -> assertThat(line.strip()).matches("(- )?\\S*x+\\S*"));
    }

    @Test
    void everyLineOfMarkdownEndsInACitationListedUnderSources() {
        String markdown = MarkdownRenderer.render(brief);
        String body = markdown.substring(markdown.indexOf("## Agenda"), markdown.indexOf("## Sources"));
        String sources = markdown.substring(markdown.indexOf("## Sources"));
        List<String> items = items(body);
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item).containsPattern(CITATION);
            assertThat(sources).contains("- " + item.substring(item.lastIndexOf('[')) + " ");
        });
    }

    @Test
    void aStatementInSeveralStretchesIsQuotedInFull() {
        assertThat(MarkdownRenderer.render(brief).replaceAll("\\s+", " "))
                .contains("*“We shelled nothing,” … “Nobody fired.”* [1:3] [1:4]");
    }

    @Test
    void markdownSaysWhatItLeavesOut() {
        String text = IntStream.range(0, 60)
                .mapToObj(i -> "Dana Orlov said that ferry number " + (i + 2) + " had left the port.")
                .collect(Collectors.joining(" "));
        Brief many = Briefs.on(text);
        assertThat(MarkdownRenderer.render(many))
                .contains("- and 48 more; --format html and --format json show them all");
        assertThat(HtmlRenderer.render(many))
                .contains("ferry number 61 had left")
                .doesNotContain(" more");
        assertThat(JsonRenderer.render(many)).contains("that ferry number 61 had left the port\"");
    }

    @Test
    void htmlLinksEachLineToTheWordsInTheText() {
        Document page = Jsoup.parse(HtmlRenderer.render(brief));
        List<Element> links = page.select("main section:not(#sources) li a.cite");
        assertThat(links).isNotEmpty();
        for (Element link : links) {
            assertThat(page.select("#" + link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .extracting(target -> target.wholeText().replaceAll("\\s+", " "))
                    .containsExactly(link.attr("title"));
        }
        assertThat(page.select("main section:not(#sources) li"))
                .allSatisfy(line -> assertThat(line.select("a.cite")).isNotEmpty());
    }

    @Test
    void htmlHoldsTheWholeTextOfEachReport() {
        List<String> texts = Jsoup.parse(HtmlRenderer.render(brief)).select("article .text").stream()
                .map(Element::wholeText)
                .toList();
        assertThat(texts)
                .isEqualTo(brief.sources().stream()
                        .map(source -> source.reading().report().text())
                        .toList());
    }

    @Test
    void htmlAsksForNothingFromOutside() {
        Document page = Jsoup.parse(HtmlRenderer.render(brief));
        assertThat(page.select("script, link, img, iframe, object, embed, [src]"))
                .isEmpty();
        assertThat(page.select("[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("style").html())
                .doesNotContain("url(", "@import")
                .contains("@media print", "prefers-color-scheme: dark");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlov said <script>alert(1)</script> had <b>sunk</b> & gone.",
                "Orlov said \"><img src=x onerror=alert(1)> had sunk.",
                "Orlov said that [the ferry](javascript:alert) had *sunk* _fast_ | `now` # 1.",
                "Orlov said that the \u001b[31mferry\u0007 had sunk.",
                "Orlov said that the \u202Eferry\u0085 had sunk.",
                "Orlov said that &lt;script&gt; and &#60;b&#62; and ~~the ferry~~ had sunk."
            })
    void wordsOfAReportStayWords(String hostile) {
        Brief on = Briefs.on(hostile);
        Document page = Jsoup.parse(HtmlRenderer.render(on));
        assertThat(page.select("script, img, b")).isEmpty();
        assertThat(MarkdownRenderer.render(on))
                .doesNotContainPattern("(?<!\\\\)([<`_~]|&[#a-z])")
                .doesNotContain("[the ferry](", "\u001b", "\u0007", "\u0085", "\u202E");
        assertThat(JsonRenderer.render(on)).doesNotContain("\u001b", "\u0007");
    }

    /** U+200E, U+200F, U+061C, U+202A to U+202E, U+2066 to U+2069: marks, embeddings, overrides and isolates. */
    @ParameterizedTest
    @ValueSource(
            ints = {0x200E, 0x200F, 0x061C, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void nothingTurnsTheDirectionOfWriting(int control) {
        Brief on = Briefs.on("Orlov said that the " + Character.toString(control) + "ferry had sunk.");
        assertThat(MarkdownRenderer.render(on)).contains("ferry").doesNotContain(Character.toString(control));
        assertThat(HtmlRenderer.render(on)).contains("ferry").doesNotContain(Character.toString(control));
    }

    @Test
    void wordsFromRightToLeftDoNotReorderTheirLine() {
        Document page = Jsoup.parse(HtmlRenderer.render(brief));
        assertThat(page.select("li q, li strong"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.attr("dir")).isEqualTo("auto"));
    }

    @Test
    void itsPolicyAdmitsItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        Document page = Jsoup.parse(HtmlRenderer.render(brief));
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
    @CsvSource({
        "R&D, R&D",
        "a & b, a & b",
        "&amp;, \\&amp;",
        "&#x3C;, \\&#x3C;",
        "~40, \\~40",
        "~~gone~~, \\~\\~gone\\~\\~"
    })
    void whatMarkdownWouldReadIsEscaped(String words, String markdown) {
        assertThat(MarkdownText.escape(words)).isEqualTo(markdown.replace("#x3C", "\\#x3C"));
    }

    @ParameterizedTest
    @CsvSource({"-, \\-", "+, \\+", "1., 1\\.", "12), 12\\)", "===, \\===", "12.5, 12.5", "-5, -5", "Orlov, Orlov"})
    void noLineOpensAList(String word, String markdown) {
        assertThat(MarkdownText.atLineStart(word)).isEqualTo(markdown);
    }

    @Test
    void aBriefOnNothingSaysSo() {
        Brief nothing = Composer.compose(
                List.of(), List.of(new Failure("a.txt", "empty-file", "The file is empty: <nothing>.")));
        assertThat(MarkdownRenderer.render(nothing))
                .contains(
                        "No report could be read.", "## Could not be read", "a.txt: The file is empty: \\<nothing\\>.");
        assertThat(Jsoup.parse(HtmlRenderer.render(nothing)).text())
                .contains("No report could be read.", "a.txt: The file is empty: <nothing>.");
        assertThat(JsonRenderer.render(nothing)).contains("\"failures\":[\"a.txt: The file is empty: <nothing>.\"]");
    }

    /** The list items of Markdown, each on one line. */
    private static List<String> items(String markdown) {
        return Pattern.compile("(?m)^- (.*(?:\\n  \\S.*)*)")
                .matcher(markdown)
                .results()
                .map(item -> item.group(1).replaceAll("\\s+", " "))
                .toList();
    }
}
