// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a text between lines of three hyphens: names and values, one a line, as in simple YAML. Lists, in brackets or with hyphens below, are
 * joined with commas; values on several lines and values within values are passed over.
 *
 * @param values by their names in lower case
 * @param body the text itself
 */
record FrontMatter(Map<String, String> values, String body) {

    private static final Pattern FENCED = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("([\\w-]+)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");

    /** An entry, an item, a comment, or what belongs to the line before. A text between two rules has others. */
    private static final Pattern LINE = Pattern.compile("\\s*|[\\w-]+[ \\t]*:(?:[ \\t].*)?|-[ \\t].*|#.*|[ \\t].*");

    private static final Pattern COMMENT = Pattern.compile("(?:^|[ \\t]+)#.*$");

    /** More is a text that begins with a line. */
    private static final int LONGEST = 1 << 16;

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String text) {
        Matcher fenced = FENCED.matcher(text).region(0, Math.min(text.length(), LONGEST));
        if (!fenced.lookingAt()
                || !fenced.group(1).lines().allMatch(line -> LINE.matcher(line).matches())) {
            return new FrontMatter(Map.of(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return new FrontMatter(values(fenced.group(1).lines().toList()), text.substring(fenced.end()));
    }

    /** The value of the first of these names that has one. */
    Optional<String> find(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> values(List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        String name = "";
        for (String line : lines) {
            Matcher entry = ENTRY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (entry.matches()) {
                name = entry.group(1).toLowerCase(Locale.ROOT);
                values.putIfAbsent(
                        name, value(Optional.ofNullable(entry.group(2)).orElse("")));
            } else if (item.matches()) {
                String added = value(item.group(1));
                values.merge(name, added, (before, next) -> before.isEmpty() ? next : before + ", " + next);
            }
        }
        return values;
    }

    private static String value(String written) {
        String value = written.strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            List<String> items = new ArrayList<>();
            for (String item : value.substring(1, value.length() - 1).split(",", -1)) {
                items.add(scalar(item.strip()));
            }
            return String.join(", ", items);
        }
        return scalar(value);
    }

    private static String scalar(String value) {
        char quote = value.isEmpty() ? ' ' : value.charAt(0);
        int end = value.lastIndexOf(quote);
        if (quote == '"' && end > 0) {
            return value.substring(1, end).replace("\\\"", "\"");
        }
        if (quote == '\'' && end > 0) {
            return value.substring(1, end).replace("''", "'");
        }
        boolean elsewhere = quote == '|' || quote == '>' || quote == '{' || quote == '&' || quote == '!';
        return elsewhere ? "" : COMMENT.matcher(value).replaceFirst("").strip();
    }
}
