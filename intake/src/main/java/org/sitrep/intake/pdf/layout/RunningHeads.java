// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows at the top and bottom of pages that recur from page to page, and page numbers. */
final class RunningHeads {

    /** So many rows from the edge of a page may be such. */
    private static final int ZONE = 3;

    private static final int FEW_PAGES = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NUMBER = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:\\p{L}{1,6}\\.?\\s)?\\d{1,4}(?:\\s*(?:/|\\||-|–|\\p{L}{1,3})\\s*\\d{1,4})?[^\\p{L}\\p{N}]*$");
    private static final Pattern ROMAN = Pattern.compile("^[^\\p{L}\\p{N}]*[ivxl]{1,7}[^\\p{L}\\p{N}]*$");

    private final Map<String, Integer> pages = new HashMap<>();
    private final int enough;

    private RunningHeads(List<List<Row>> document) {
        this.enough = document.size() <= FEW_PAGES ? 2 : 3;
        for (List<Row> page : document) {
            Set<String> here = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isNearEdge(i, page.size())) {
                    here.add(key(page.get(i)));
                }
            }
            here.forEach(key -> pages.merge(key, 1, Integer::sum));
        }
    }

    /** The pages without them. */
    static List<List<Row>> without(List<List<Row>> document) {
        RunningHeads heads = new RunningHeads(document);
        List<List<Row>> rest = new ArrayList<>();
        for (int page = 0; page < document.size(); page++) {
            rest.add(heads.without(document.get(page), page + 1));
        }
        return rest;
    }

    private List<Row> without(List<Row> page, int number) {
        List<Row> rest = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!isNearEdge(i, page.size()) || !isHead(page.get(i), number)) {
                rest.add(page.get(i));
            }
        }
        return rest;
    }

    private static boolean isNearEdge(int row, int rows) {
        return row < ZONE || row >= rows - ZONE;
    }

    private boolean isHead(Row row, int number) {
        boolean alone = row.text().strip().equals(Integer.toString(number));
        return alone || pages.getOrDefault(key(row), 0) >= enough;
    }

    /** A title is set larger than the running heads that repeat it. */
    private static String key(Row row) {
        return Math.round(row.size()) + " " + words(row);
    }

    /** The same for rows that differ in numbers only. Rows of numbers that are no page numbers all differ. */
    private static String words(Row row) {
        String text = row.text().strip().toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(text).matches() || ROMAN.matcher(text).matches()) {
            return "#";
        }
        String letters = NO_LETTERS.matcher(text).replaceAll(" ").strip();
        return letters.isEmpty() ? text : letters;
    }
}
