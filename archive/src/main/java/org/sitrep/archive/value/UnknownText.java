// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.record.json.UnknownFields;

/** Fields of a record that this version does not know, as lines of a path, a tab and JSON, with backslashes before what would break a line. */
public final class UnknownText {

    private static final String BETWEEN = "\t";

    private UnknownText() {}

    public static String of(UnknownFields fields) {
        return fields.values().entrySet().stream().map(UnknownText::line).collect(Collectors.joining("\n"));
    }

    public static UnknownFields parse(String text) {
        SortedMap<String, String> values = new TreeMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf(BETWEEN);
            values.put(unescaped(line.substring(0, tab)), unescaped(line.substring(tab + 1)));
        });
        return new UnknownFields(values);
    }

    private static String line(Map.Entry<String, String> field) {
        return escaped(field.getKey()) + BETWEEN + escaped(field.getValue());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\0", "\\000");
    }

    private static String unescaped(String words) {
        return words.translateEscapes();
    }
}
