// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passes over a document type declaration. Only short plain entities declared in it are taken; nothing outside is ever fetched. */
final class Doctype {

    /** Longer ones are not looked through for entities. */
    private static final int LONGEST = 1 << 16;

    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s++([\\w.-]++)\\s++(?:\"([^\"%<]*+)\"|'([^'%<]*+)')\\s*+>");
    private static final Pattern FOREIGN =
            Pattern.compile("<!ENTITY\\s++(?:%\\s++)?[\\w.-]++\\s++(?:SYSTEM|PUBLIC)\\b");

    private final String text;
    private final Entities entities;
    private final Faults faults;
    private final NextIndex end;
    private final NextIndex subset;
    private final NextIndex subsetEnd;

    Doctype(String text, Entities entities, Faults faults) {
        this.text = text;
        this.entities = entities;
        this.faults = faults;
        end = new NextIndex(text, ">");
        subset = new NextIndex(text, "[");
        subsetEnd = new NextIndex(text, "]");
    }

    /** The place after the declaration that starts at {@code at}. */
    int skip(int at) {
        int close = end.from(at);
        int open = subset.from(at);
        if (open > close) {
            return Math.min(text.length(), close + 1);
        }
        int closed = subsetEnd.from(open);
        declare(text.substring(open, Math.min(closed, open + LONGEST)));
        return Math.min(text.length(), end.from(closed) + 1);
    }

    private void declare(String declarations) {
        Matcher entity = ENTITY.matcher(declarations);
        while (entity.find()) {
            String value = entity.group(2) != null ? entity.group(2) : entity.group(3);
            entities.declare(entity.group(1), value);
        }
        if (FOREIGN.matcher(declarations).find()) {
            faults.add("It refers to entities outside of it, which are never fetched.");
        }
    }
}
