// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All places by their names. Immutable and thread-safe.
 *
 * <p>Names are compared without case, diacritics and apostrophes.
 */
final class Gazetteer {

    private static final String APOSTROPHES = "'’ʼ‘`ʹ";

    private final Map<String, List<Entry>> byName;

    private Gazetteer(Map<String, List<Entry>> byName) {
        this.byName = byName;
    }

    /** Reads the tables: GeoNames from the Xponents library, and the supplements of our own. */
    static Gazetteer load() {
        Builder builder = new Builder();
        GazetteerTables.addAll(builder);
        return new Gazetteer(builder.byName);
    }

    /** The places of that name, as it stands in a text. */
    List<Entry> list(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** The form under which names are compared. */
    static String key(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            char c = name.charAt(i);
            plain = c >= ' ' && c < 0x7F && c != '\'' && c != '`';
        }
        return (plain ? name : folded(name)).toLowerCase(Locale.ROOT);
    }

    /** Without diacritics and apostrophes, each run of white space one space. By hand: half a million names pass here. */
    private static String folded(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        boolean space = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean white = c == ' ' || c >= '\t' && c <= '\r';
            if (white && !space) {
                out.append(' ');
            } else if (!white && !isMark(c) && APOSTROPHES.indexOf(c) < 0) {
                out.append(c);
            }
            space = white;
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Collects places; not thread-safe. */
    static final class Builder {
        private final Map<String, List<Entry>> byName = HashMap.newHashMap(300_000);

        void add(String name, Entry entry) {
            String key = key(name);
            List<Entry> entries = byName.get(key);
            if (entries == null) {
                byName.put(key, List.of(entry));
            } else if (!entries.contains(entry)) {
                List<Entry> more = new ArrayList<>(entries);
                more.add(entry);
                byName.put(key, more);
            }
        }

        List<Entry> list(String name) {
            return byName.getOrDefault(key(name), List.of());
        }
    }
}
