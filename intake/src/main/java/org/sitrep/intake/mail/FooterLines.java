// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/** What mailings put around a text that is about the mailing: how to leave it, where to see it, who sends it. */
final class FooterLines {

    private static final Table TABLE = Table.load(FooterLines.class, "footer-lines.tsv");

    /** In characters; longer paragraphs tell something else as well. */
    private static final int LONGEST = 400;

    private static final Pattern ADDRESS =
            Pattern.compile("\\s*[<\\[(]\\s*(?:https?://|mailto:)[^\\s<>()\\[\\]]++\\s*[>\\])]");
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?:https?://|mailto:|www\\.)\\S+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final FooterLines LINE = new FooterLines("line");
    private static final FooterLines END = new FooterLines("end");

    private final Set<String> whole;
    private final List<String> starts;
    private final List<String> within;

    private FooterLines(String role) {
        List<Table.Row> rows = TABLE.rows().stream()
                .filter(row -> row.get("role").equals(role))
                .toList();
        whole = Set.copyOf(words(rows, "whole"));
        starts = words(rows, "start");
        within = words(rows, "within");
    }

    private static List<String> words(List<Table.Row> rows, String match) {
        return rows.stream()
                .filter(row -> row.get("match").equals(match))
                .map(row -> row.get("words"))
                .toList();
    }

    /** The paragraphs without them, and without addresses in brackets and paragraphs that have no words. */
    static List<String> leftOut(List<String> paragraphs) {
        int all = paragraphs.stream().mapToInt(String::length).sum();
        int before = 0;
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String words = BARE_ADDRESS
                    .matcher(ADDRESS.matcher(paragraph).replaceAll(""))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            String bare =
                    words.length() > LONGEST ? words : EDGES.matcher(words).replaceAll("");
            boolean end = END.matches(bare);
            if (end && 2 * before > all) {
                return kept;
            }
            if (bare.chars().anyMatch(Character::isLetterOrDigit) && !end && !LINE.matches(bare)) {
                kept.add(ADDRESS.matcher(paragraph).replaceAll("").strip());
            }
            before += paragraph.length();
        }
        return kept;
    }

    private boolean matches(String words) {
        return words.length() <= LONGEST
                && (whole.contains(words)
                        || starts.stream().anyMatch(words::startsWith)
                        || within.stream().anyMatch(words::contains));
    }
}
