// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.bench.InventedText;

/** Pages of news sites that there are not: an article with menus, scripts, teasers and comments around it, no two alike. */
final class InventedPages {

    /** What an article stands in. */
    private static final List<String> FRAMES = List.of("article", "div", "section", "main");

    private static final List<String> NAMES = List.of("story-body", "entry-content", "c-text", "post");

    private InventedPages() {}

    /** So many pages of about so many kilobytes, of which the article is a third. */
    static List<byte[]> of(int pages, int kilobytes) {
        return IntStream.range(0, pages)
                .mapToObj(number -> page(kilobytes, number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String page(int kilobytes, int number) {
        int parts = kilobytes * 19 / 10;
        return "<!doctype html><html lang=\"en\"><head>" + head(number) + many(parts / 2, InventedPages::script)
                + "</head><body class=\"page t-" + number + "\"><header><nav><ul>"
                + many(parts, InventedPages::menuItem) + "</ul></nav></header><div class=\"layout\">"
                + article(parts / 2 + 2, number) + "<aside class=\"sidebar\">" + many(parts / 2, InventedPages::teaser)
                + "</aside></div><div id=\"comments\">"
                + many(number % 3 == 0 ? parts / 4 : parts / 8, InventedPages::comment)
                + "</div><footer><p>Example Wire, Harbour Street 1</p></footer></body></html>";
    }

    private static String head(int number) {
        String title = InventedText.sentence(16, number);
        String linked = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"" + title
                + "\",\"datePublished\":\"" + day(number)
                + "T06:30:00+02:00\",\"author\":[{\"name\":\"Kim Falk\"}]}</script>";
        return "<title>" + title + " | Example Wire</title><meta property=\"og:site_name\" content=\"Example Wire\">"
                + "<link rel=\"canonical\" href=\"https://wire.example/ferry/" + number + "\">"
                + (number % 2 == 0 ? linked : "");
    }

    private static String script(int number) {
        return "<script>window.state" + number + " = {id: " + number + ", date: \"" + day(number)
                + "\", parts: [\"menu\", \"teaser\", \"comments\"], open: function () { return document.title; }};</script>";
    }

    private static String menuItem(int number) {
        return "<li class=\"nav-item\"><a href=\"/section/" + number + "\">Section " + number + "</a></li>";
    }

    private static String article(int paragraphs, int number) {
        String frame = FRAMES.get(number % FRAMES.size());
        return "<" + frame + " class=\"" + NAMES.get(number % NAMES.size()) + "\"><h1>"
                + InventedText.sentence(16, number) + "</h1><p class=\"byline\">By Kim Falk, <time datetime=\""
                + day(number) + "\">yesterday</time></p>"
                + many(paragraphs, i -> paragraph(number * 1_000 + i)) + "</" + frame + ">";
    }

    private static String paragraph(int number) {
        String related = "<div class=\"related\"><h3><a href=\"/" + number + "\">"
                + InventedText.sentence(16, number + 5) + "</a></h3></div>";
        return "<p>" + InventedText.report(2, 32, number) + " <a href=\"/ferry\"><b>More</b></a></p>\n"
                + (number % 6 == 0 ? related : "");
    }

    private static String teaser(int number) {
        return "<div class=\"card\"><a href=\"/" + number + "\"><img src=\"/" + number + ".jpg\"><h3>"
                + InventedText.sentence(16, number) + "</h3></a><span class=\"date\">" + day(number) + "</span></div>";
    }

    private static String comment(int number) {
        return "<div class=\"comment\"><span class=\"author\">Reader " + number + "</span> <time>" + day(number)
                + "</time><p>" + InventedText.sentence(32, number) + "</p></div>";
    }

    private static String day(int number) {
        return "2025-12-" + (10 + number % 19);
    }

    private static String many(int parts, IntFunction<String> part) {
        return IntStream.range(0, parts).mapToObj(part).collect(Collectors.joining());
    }
}
