// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.List;
import java.util.Locale;
import org.sitrep.record.identity.AddressTable.Rule;

/** The one form of a path: dots resolved, and without the endings that do not say which page it is. */
final class PathForm {

    private static final List<Rule> ENDINGS = AddressTable.rules("ending");
    private static final int LONGEST =
            ENDINGS.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);

    private PathForm() {}

    static String of(String path) {
        StringBuilder form = withoutDots(PercentEncoding.normalize(path));
        boolean shorter = true;
        while (shorter) {
            shorter = shorten(form);
        }
        return form.toString();
    }

    /** Resolves {@code .} and {@code ..} as RFC 3986 does; what leads above the root stays there. */
    private static StringBuilder withoutDots(String path) {
        StringBuilder resolved = new StringBuilder(path.length());
        int slash = 0;
        while (slash < path.length()) {
            int next = path.indexOf('/', slash + 1);
            int end = next < 0 ? path.length() : next;
            add(path.substring(slash, end), next < 0, resolved);
            slash = end;
        }
        return resolved;
    }

    private static void add(String segment, boolean last, StringBuilder resolved) {
        boolean up = segment.equals("/..");
        if (!up && !segment.equals("/.")) {
            resolved.append(segment);
            return;
        }
        if (up) {
            resolved.setLength(Math.max(resolved.lastIndexOf("/"), 0));
        }
        if (last) {
            resolved.append('/');
        }
    }

    /** Takes one ending away, if there is one. */
    private static boolean shorten(StringBuilder path) {
        String tail = path.substring(Math.max(path.length() - LONGEST, 0)).toLowerCase(Locale.ROOT);
        for (Rule ending : ENDINGS) {
            int cut = path.length() - ending.name().length();
            if (tail.endsWith(ending.name()) && (ending.name().startsWith("/") || isInName(path, cut))) {
                path.setLength(cut);
                path.append(ending.detail());
                return true;
            }
        }
        return false;
    }

    /** Whether part of a name stands before: of {@code /..amp} nothing but a dot would be left. */
    private static boolean isInName(StringBuilder path, int at) {
        return path.charAt(at - 1) != '/' && path.charAt(at - 1) != '.';
    }
}
