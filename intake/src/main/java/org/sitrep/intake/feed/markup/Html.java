// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as it stands in the text of feeds. */
public final class Html {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]++");
    private static final Pattern SIGN =
            Pattern.compile("</[a-z][a-z0-9]*+\\s*+>|&#?[a-z0-9]++;|<br\\s*+/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "([\\s\"'](?:href|src|cite|poster|action|longdesc|background|data|usemap|codebase|classid|profile)\\s*+=\\s*+)"
                    + "(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PARTING = Set.of("br", "p", "div", "li", "td", "tr", "hr", "h1", "h2", "h3", "h4");
    private static final Entities ENTITIES = new Entities();

    private Html() {}

    /** Whether text is likely to be HTML though it was not said to be: it has an end tag or an entity. */
    public static boolean isLikely(String text) {
        return SIGN.matcher(text).find();
    }

    /** The text of it: tags and comments out, entities decoded, white space made plain. */
    public static String text(String html) {
        StringBuilder text = new StringBuilder(html.length());
        NextIndex close = new NextIndex(html, ">");
        int at = 0;
        while (at < html.length()) {
            int end = html.charAt(at) == '<' ? tagEnd(html, at, close) : -1;
            if (end < 0) {
                text.append(html.charAt(at++));
            } else {
                text.append(PARTING.contains(name(html, at)) ? " " : "");
                at = end;
            }
        }
        return plain(ENTITIES.decode(text.toString()));
    }

    /** White space made plain. */
    public static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** The same with relative addresses in its tags made whole. */
    public static String withAddresses(String html, String base) {
        if (base.isEmpty() || html.indexOf('<') < 0) {
            return html;
        }
        StringBuilder whole = new StringBuilder(html.length());
        NextIndex close = new NextIndex(html, ">");
        int done = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(done, open + 1))) {
            int end = tagEnd(html, open, close);
            if (end > 0) {
                whole.append(html, done, open).append(resolved(html.substring(open, end), base));
                done = end;
            }
        }
        return whole.append(html, done, html.length()).toString();
    }

    private static String resolved(String tag, String base) {
        Matcher link = LINK.matcher(tag);
        return link.replaceAll(match -> {
            String address =
                    match.group(2) != null ? match.group(2) : match.group(3) != null ? match.group(3) : match.group(4);
            String whole = Addresses.resolve(base, address);
            String same = match.group();
            return Matcher.quoteReplacement(
                    whole.equals(address) ? same : match.group(1) + '"' + whole.replace("\"", "%22") + '"');
        });
    }

    /** The place after the tag that opens at {@code open}; -1 where none does. */
    private static int tagEnd(String html, int open, NextIndex close) {
        char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        if (next != '/' && next != '!' && next != '?' && !Character.isLetter(next)) {
            return -1;
        }
        int end = close.from(open);
        return end < html.length() ? end + 1 : -1;
    }

    private static String name(String html, int open) {
        int start = html.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end)) && end - start < 8) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
