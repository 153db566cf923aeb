// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** What is taken from a page. */
class HtmlPageTest {

    /** In bytes; enough for any depth that does not depend on the page, too little for ten thousand levels. */
    private static final long SMALL_STACK = 256 << 10;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head>
              <title>Ferry talks end early | Example Wire</title>
              <meta property="og:site_name" content="Example Wire">
              <link rel="canonical" href="https://wire.example/ferry">
              <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-12-14T06:30:00+02:00",}</script>
            </head><body>
              <nav><ul><li><a href="/">Home</a></li><li><a href="/world">The whole wide world of news</a></li></ul></nav>
              <div class="layout">
                <article>
                  <h1>Ferry talks end early</h1>
                  <p>Talks on the ferry line between Norland and Sudmark ended a day early, both delegations said on Sunday.</p>
                  <div class="share-buttons">Share this with everybody you know on every network there is, please do.</div>
                  <p>Minister <a href="/orlov">Dana Orlov</a> called them "useful&nbsp;and short" and went home by train.</p>
                  <h2>What comes next</h2>
                  <p>A further round is planned for January, when the ice on the strait should have gone for good.</p>
                </article>
                <aside><p>Read also: a long teaser for another story that has nothing whatever to do with this one.</p></aside>
              </div>
              <footer><p>Copyright Example Wire. All rights are reserved, and so is a table for two by the window.</p></footer>
            </body></html>
            """;

    @Test
    void theMainTextIsTheArticle() throws Exception {
        assertThat(report(PAGE).text()).isEqualTo("""
                        Ferry talks end early

                        Talks on the ferry line between Norland and Sudmark ended a day early, both delegations said on Sunday.

                        Minister Dana Orlov called them "useful and short" and went home by train.

                        What comes next

                        A further round is planned for January, when the ice on the strait should have gone for good.""");
    }

    @Test
    void aPageSaysWhatItIs() throws Exception {
        Report report = report(PAGE);
        assertThat(report.title()).contains("Ferry talks end early");
        assertThat(report.publisher()).contains("Example Wire");
        assertThat(report.url()).contains("https://wire.example/ferry");
        assertThat(report.published()).contains(LocalDate.of(2025, 12, 14));
        assertThat(report.publishedFrom()).contains(PublishedFrom.METADATA);
    }

    @Test
    void anArticleInSeveralPartsIsTakenWhole() throws Exception {
        StringBuilder page = new StringBuilder("<body><form><main>");
        for (String number : new String[] {"one", "two", "three"}) {
            page.append(
                            "<section><div><div><p>This part of the report has some length and is as much of it as the other")
                    .append(" parts are, number ")
                    .append(number)
                    .append(".</p></div></div></section>");
        }
        assertThat(report(page.toString()).text()).contains("number one").contains("number three");
    }

    /** @param number of a sentence of its own */
    private static String sentence(String number) {
        return "<p>The ferry crossed the strait of Sudmark in the " + number
                + " hour of the storm, and everybody on board was well.</p>";
    }

    @Test
    void twoPartsSideBySideAreOneArticle() throws Exception {
        String part = "<div class=part>" + sentence("first") + sentence("second") + "</div>";
        String other = "<div class=part>" + sentence("third") + sentence("fourth") + "</div>";
        assertThat(report("<body><div>" + part + "<div>Advertisement</div>" + other + "</div>")
                        .text())
                .contains("first hour", "fourth hour")
                .doesNotContain("Advertisement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a sidebar's neighbour | <div class="content-with-sidebar">*</div><div>%</div>
            a dialogue's page     | <div class="box modal-enabled">*</div><div>%</div>
            a share of an article | <div class="share ad">*</div>
            a WordPress tag       | <div class="post tag-menu">*</div><div>%</div>
            """)
    void namesThatTellOfSomethingElseDoNotTakeAnArticleAway(String what, String page) throws Exception {
        String article = sentence("first") + sentence("second") + sentence("third");
        String links = "<a href=/x>A link to some other thing</a> ".repeat(20);
        assertThat(report("<body>" + page.replace("*", article).replace("%", links))
                        .text())
                .as(what)
                .contains("first hour", "second hour", "third hour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comments      | <div class="commentlist">*</div>
            hidden        | <div style="margin:0;display: none">*</div>
            a dialogue    | <div class="cookie-law-info">*</div>
            a teaser      | <article><h4><a href="/y">Another thing altogether</a></h4>*</article>
            another story | <div><h1>Another thing altogether</h1>*</div>
            """)
    void whatStandsBesideAnArticleIsNotTakenForIt(String what, String box) throws Exception {
        String article = sentence("first") + sentence("second") + sentence("third") + sentence("fourth");
        String other =
                "<p>Whoever reads this has not read the article but something that stood next to it on the page.</p>";
        assertThat(report("<body><div><div class=story>" + article + "</div>" + box.replace("*", other) + "</div>")
                        .text())
                .as(what)
                .contains("first hour", "fourth hour")
                .doesNotContain("Whoever reads");
    }

    @Test
    void postsOfManyAreTheTextOfAForum() throws Exception {
        StringBuilder page = new StringBuilder("<body><div>");
        for (String number : List.of("first", "second", "third", "fourth", "fifth", "sixth")) {
            page.append("<article><h4><a href=/u>A Member</a></h4>")
                    .append(sentence(number))
                    .append("</article>");
        }
        assertThat(report(page + "</div>").text()).contains("first hour", "sixth hour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iso-8859-1   | windows-1252 |
            utf-8        | windows-1252 | The page passes for UTF-8 and is not all of it; other bytes were read as windows-1252.
            iso-8859-1   | utf-8        | The page calls itself windows-1252 and is UTF-8; it was read as UTF-8.
            windows-1252 | windows-1252 |
            nonsense     | utf-8        |
            utf-16       | utf-8        |
            ''           | utf-16       |
            """)
    void aPageIsDecodedWhateverItCallsItself(String label, String charset, String warning) throws Exception {
        String page = "<meta charset='" + label
                + "'><body><p>“Quoted” – and the café of Übersee is open for as long as there is anybody to drink in it.</p>";
        Parsed parsed = HtmlPage.read(new ByteArrayInputStream(page.getBytes(Charset.forName(charset))));
        assertThat(parsed.report().text()).startsWith("“Quoted” – and the café of Übersee");
        assertThat(parsed.warnings()).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <title>Ferry talks end a day early | Example Wire</title>                                         ; Ferry talks end a day early
            <title>Opinion | Ferry talks end a day early</title>                                              ; Ferry talks end a day early
            <title>Ferry talks end a day early - Example Wire</title>                                         ; Ferry talks end a day early
            <title>Ferry talks end - and begin again in the north of Sudmark</title>                          ; Ferry talks end - and begin again in the north of Sudmark
            <title>Ferry - Wire</title><h1>Ferry</h1>                                                         ; Ferry
            <title>Ferry talks – The Wire</title><meta property="og:site_name" content="The Wire">            ; Ferry talks
            <title>x</title><meta property="og:title" content="Ferry talks end | what is known"><h1>Ferry talks end | what is known</h1> ; Ferry talks end | what is known
            <h1>Ferry talks end early</h1>                                                                    ; Ferry talks end early
            """)
    void theTitleIsTheArticlesAlone(String head, String title) throws Exception {
        assertThat(report(head + "<body>" + sentence("first")).title()).contains(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta name="author" content="Dana Orlov">                       | Dana Orlov
            <p class="byline">By Kim Falk and Dana Orlov</p>                | Kim Falk and Dana Orlov
            <a rel="author" href="/falk">Kim Falk</a>                       | Kim Falk
            <meta property="article:author" content="https://x.example/f">  |
            """)
    void theBylineIsTold(String element, String byline) throws Exception {
        String page = element + sentence("first");
        Parsed parsed = HtmlPage.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.imprint().byline()).isEqualTo(Optional.ofNullable(byline));
    }

    private static Parsed parsed(String page) throws IOException, UnfitException {
        return HtmlPage.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTextThatStandsInLinkedDataOnlyIsTakenFromThere() throws Exception {
        String body = "The ferry left Sudmark at noon and was not heard of until the evening, the coast guard said. "
                        .repeat(3)
                + "\\n"
                + "It came back with all on board and a good catch of fish, which nobody on land had expected of it.";
        String data =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Kim Falk\"},"
                        + "\"datePublished\":\"2025-12-14T06:30:00+02:00\",\"dateModified\":\"2025-12-15T07:00:00+02:00\",\"articleBody\":\""
                        + body + "\"}</script>";
        Parsed parsed = parsed(data
                + "<body><p>To read on, sign in or become a member, it takes no more than a minute and a half.</p>");
        assertThat(parsed.report().text()).startsWith("The ferry left Sudmark").contains("\n\nIt came back with all");
        assertThat(parsed.warnings())
                .containsExactly("The text was taken from the page's linked data; the page shows another.");
        assertThat(parsed.imprint().byline()).contains("Kim Falk");
        assertThat(parsed.imprint().updated()).contains("2025-12-15T07:00+02:00");
        assertThat(parsed.report().published()).contains(LocalDate.of(2025, 12, 14));
        String shown = data + "<body><p>" + body.replace("\\n", "</p><p>") + "</p>";
        assertThat(parsed(shown).warnings()).isEmpty();
    }

    @Test
    void aNulIsNoReasonToRefuseAPage() throws Exception {
        assertThat(report("<body>" + sentence("first") + "\0" + sentence("second"))
                        .text())
                .contains("second hour");
    }

    @Test
    void breaksPartParagraphsToo() throws Exception {
        assertThat(report("<body><div>The first paragraph of a page made long ago.<br><br>The second of them.</div>")
                        .text())
                .isEqualTo("The first paragraph of a page made long ago.\n\nThe second of them.");
    }

    @Test
    void depthIsNoDanger() throws Exception {
        String deep = "<div>".repeat(100_000) + "<p>At the very bottom of it all there is one sentence to read.</p>";
        assertThat(report(deep).text()).contains("At the very bottom");
    }

    /** With the square of its length this would take an hour. */
    @Test
    void spaceInATitleIsMadePlain() throws Exception {
        String space = " ".repeat(2_000_000);
        assertThat(report("<meta property='og:title' content='Ferry" + space + "talks" + space + "|\u00a0Example Wire'>"
                                + "<p>One paragraph with words enough to be the main text of this page.</p>")
                        .title())
                .contains("Ferry talks");
    }

    @Test
    void depthIsNoDangerOnASmallStack() throws Exception {
        String deep = "<div><b class=ad>".repeat(5_000)
                + "<p>At the very bottom of it all there is one sentence to read.</p>";
        List<String> texts = new ArrayList<>();
        Thread small = new Thread(null, () -> texts.add(text(deep)), "small stack", SMALL_STACK);
        small.start();
        small.join();
        assertThat(texts).singleElement().asString().contains("At the very bottom");
    }

    private static String text(String page) {
        try {
            return report(page).text();
        } catch (IOException | UnfitException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <meta property="article:published_time" content="2025-03-02T10:00:00Z">   | 2025-03-02
                    <meta name="date" content="2 March 2025">                                 | 2025-03-02
                    <meta itemprop="datePublished" content="March 2, 2025">                   | 2025-03-02
                    <time datetime="2025-03-02">yesterday</time>                              | 2025-03-02
                    <span class="published">Sun, 2 Mar. 2025 10:00</span>                     | 2025-03-02
                    <link rel="canonical" href="https://wire.example/2025/03/02/ferry">       | 2025-03-02
                    <meta property="article:published_time" content="soon">                   |
                    """)
    void theDateIsLookedForWherePagesKeepIt(String element, String date) throws Exception {
        String page = element + "<p>One paragraph with words enough to be the main text of this page.</p>";
        assertThat(report(page).published().map(LocalDate::toString).orElse("")).isEqualTo(date == null ? "" : date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html lang="de-AT">                                          | de
            <html lang="{{lang}}"><meta name="language" content="German"> | de
            <html lang=""><meta http-equiv="Content-Language" content="pt-br, en"> | pt
            <meta property="og:locale" content="uk_UA">                  | uk
            <title>x</title>                                             | en
            """)
    void aPageTellsItsLanguage(String head, String language) throws Exception {
        assertThat(report(head + "<body>" + sentence("first")).language()).isEqualTo(language);
    }

    @Test
    void theLanguageOfAPageThatTellsNoneIsGuessed() throws Exception {
        String german = "<p>Die Fähre ist am Mittag ausgelaufen und kam am Abend mit allen an Bord zurück.</p>";
        assertThat(report("<body>" + german).language()).isEqualTo("de");
        assertThat(report("<body><p>Паром вышел в полдень и вернулся вечером, сказала охрана.</p>")
                        .language())
                .isEqualTo("ru");
    }

    @Test
    void aBylineThatOnlyTheTextHasIsTold() throws Exception {
        Parsed parsed = parsed("<body><h1>Ferry</h1><p>By Kim Falk</p>" + sentence("first") + sentence("second")
                + "<p>With files from AFP</p>");
        assertThat(parsed.imprint().byline()).contains("Kim Falk");
        assertThat(parsed.report().credits()).containsExactly("AFP");
        assertThat(parsed.report().text()).doesNotContain("Kim Falk").doesNotContain("AFP");
    }

    @Test
    void aWrongEncodingIsMended() throws Exception {
        Parsed parsed = parsed(
                "<body><!-- prÃ¼fen --><p>The cafÃ© Ã\u00A0 la carte of Sudmark was open until the ferry had left for Norland.</p>");
        assertThat(parsed.report().text()).startsWith("The café à la carte");
        assertThat(parsed.warnings())
                .containsExactly("The text was repaired: it had been read in a wrong encoding before.");
        assertThat(parsed("<body><!-- prÃ¼fen -->" + sentence("first")).warnings())
                .isEmpty();
    }

    private static Report report(String page) throws IOException, UnfitException {
        return HtmlPage.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .report();
    }
}
