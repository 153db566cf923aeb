// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sitrep.intake.html.date.PageDateFinder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often the day a page was published is found: {@code PageDates FOLDER [--show] [--body]}. The folder holds {@code
 * html/ID.html.gz} and {@code expected.json} ({@code {ID: {url, date}}}); without a date a page counts as found or missing
 * only. {@code --body} shows what is found without linked data, metadata and address, {@code --show} what is not found.
 */
public final class PageDates {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final boolean show;
    private final boolean body;

    private PageDates(List<String> options) {
        show = options.contains("--show");
        body = options.contains("--body");
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PageDates measure = new PageDates(List.of(arguments));
        Path expected = folder.resolve("expected.json");
        Path table = Files.exists(expected) ? expected : folder.resolve("ground-truth.json");
        JsonNode pages = JSON.readTree(Files.readString(table));
        for (String id : pages.propertyNames()) {
            measure.page(folder.resolve("html").resolve(id + ".html.gz"), pages.get(id));
        }
        System.out.println(measure.counts);
    }

    private void page(Path file, JsonNode about) throws IOException {
        String url = about.path("url").asString("");
        String expected = about.path("date").asString("");
        Document page;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            page = Jsoup.parse(in, null, url);
        }
        if (body) {
            page.select("script, meta").remove();
        }
        var found = PageDateFinder.find(page, body ? Optional.empty() : Optional.of(url));
        String day = found.map(dates -> dates.published().day().toString()).orElse("-");
        String source = found.map(dates -> dates.source().name()).orElse("NONE");
        String outcome = outcome(expected, day);
        List.of(outcome, outcome + " " + source).forEach(key -> counts.merge(key, 1, Integer::sum));
        if (show && !outcome.equals("exact")) {
            List<String> parts =
                    new ArrayList<>(List.of(file.getFileName().toString(), outcome, expected, day, source, url));
            System.out.println(String.join("\t", parts));
        }
    }

    private static String outcome(String expected, String day) {
        if (day.equals("-")) {
            return "missing";
        }
        if (!expected.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "found";
        }
        return expected.equals(day) ? "exact" : "wrong";
    }
}
