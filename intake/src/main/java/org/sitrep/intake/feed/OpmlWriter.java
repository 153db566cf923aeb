// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes lists of feeds as OPML 2.0. Folders come in the order of their names, after the feeds that stand in none. */
final class OpmlWriter {

    private final StringBuilder xml = new StringBuilder();

    /** A folder while it is filled. */
    private record Folder(List<Subscription> feeds, Map<String, Folder> folders) {

        Folder() {
            this(new ArrayList<>(), new TreeMap<>());
        }
    }

    String write(Subscriptions list) {
        Folder root = new Folder();
        for (Subscription feed : list.feeds()) {
            folder(root, feed.folder()).feeds().add(feed);
        }
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>")
                .append(escape(list.title()))
                .append("</title>\n  </head>\n  <body>\n");
        write(root, "    ");
        return xml.append("  </body>\n</opml>\n").toString();
    }

    private static Folder folder(Folder root, Optional<String> path) {
        Folder folder = root;
        for (String step : path.orElse("").split("/")) {
            folder = step.isEmpty() ? folder : folder.folders().computeIfAbsent(step, name -> new Folder());
        }
        return folder;
    }

    private void write(Folder folder, String indent) {
        for (Subscription feed : folder.feeds()) {
            String title = escape(feed.title().isEmpty() ? feed.address() : feed.title());
            xml.append(indent)
                    .append("<outline type=\"rss\" text=\"")
                    .append(title)
                    .append("\" title=\"")
                    .append(title)
                    .append("\" xmlUrl=\"")
                    .append(escape(feed.address()))
                    .append("\"/>\n");
        }
        folder.folders().forEach((name, inner) -> {
            xml.append(indent)
                    .append("<outline text=\"")
                    .append(escape(name))
                    .append("\" title=\"")
                    .append(escape(name))
                    .append("\">\n");
            write(inner, indent + "  ");
            xml.append(indent).append("</outline>\n");
        });
    }

    private static String escape(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
