// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relative addresses made whole, RFC 3986, 5.2, whatever characters stand in them. */
public final class Addresses {

    private static final Pattern PARTS = Pattern.compile(
            "(?:([A-Za-z][A-Za-z0-9+.-]*+):)?(//[^/?#]*+)?([^?#]*+)(\\?[^#]*+)?(#.*+)?", Pattern.DOTALL);

    private Addresses() {}

    private record Parts(String scheme, String authority, String path, String query, String fragment) {

        static Parts of(String address) {
            Matcher match = PARTS.matcher(address);
            return match.matches()
                    ? new Parts(part(match, 1), part(match, 2), part(match, 3), part(match, 4), part(match, 5))
                    : new Parts("", "", address, "", "");
        }

        private static String part(Matcher match, int group) {
            String part = match.group(group);
            return part == null ? "" : part;
        }

        @Override
        public String toString() {
            return (scheme.isEmpty() ? "" : scheme + ":") + authority + path + query + fragment;
        }
    }

    /** Whether it names its scheme. */
    public static boolean isAbsolute(String address) {
        return !Parts.of(address.strip()).scheme().isEmpty();
    }

    /** The address as seen from {@code base}; as it is where the base is not absolute. */
    public static String resolve(String base, String address) {
        String reference = address.strip();
        Parts from = Parts.of(base.strip());
        Parts to = Parts.of(reference);
        if (!to.scheme().isEmpty()
                || from.scheme().isEmpty()
                || from.authority().isEmpty()) {
            return reference;
        }
        if (!to.authority().isEmpty()) {
            return new Parts(from.scheme(), to.authority(), to.path(), to.query(), to.fragment()).toString();
        }
        if (to.path().isEmpty()) {
            String query = to.query().isEmpty() ? from.query() : to.query();
            return new Parts(from.scheme(), from.authority(), from.path(), query, to.fragment()).toString();
        }
        String path = to.path().startsWith("/") ? to.path() : folder(from.path()) + to.path();
        return new Parts(from.scheme(), from.authority(), withoutDots(path), to.query(), to.fragment()).toString();
    }

    private static String folder(String path) {
        return path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        String[] steps = path.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            if (steps[i].equals("..")) {
                if (!kept.isEmpty()) {
                    kept.removeLast();
                }
            } else if (!steps[i].equals(".")) {
                kept.add(steps[i]);
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
