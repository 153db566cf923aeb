// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What sort of input something is. */
enum Format {
    JSON_LINES,
    TEXT,
    HTML,
    /** Its name says nothing: standard input, a pipe, a file without an extension. */
    ANY,
    /** A sort that is not read. */
    FOREIGN;

    private static final int LONGEST_LEAD = 4096;

    /** MIME Sniffing Standard, 7.1, as far as pages are concerned. */
    private static final Pattern PAGE = Pattern.compile("(?i)(?:!doctype html|html|head|body|meta|title)[\\s>]");

    /** By the name of a file. */
    static Format of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return switch (dot < 0 ? "" : name.substring(dot + 1)) {
            case "jsonl", "ndjson" -> JSON_LINES;
            case "txt" -> TEXT;
            case "html", "htm" -> HTML;
            case "" -> ANY;
            default -> FOREIGN;
        };
    }

    /** Whether a file of this sort in a folder is meant to be read. */
    boolean isNamed() {
        return this == JSON_LINES || this == TEXT || this == HTML;
    }

    /** JSON lines when the first thing in it is an opening brace, a page when it begins as pages do, else text. Takes nothing from the stream. */
    static Format sniff(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_LEAD);
        int first = in.read();
        for (int i = 1; i < LONGEST_LEAD / 2 && isLead(first); i++) {
            first = in.read();
        }
        boolean page =
                first == '<' && isPage(new String(in.readNBytes(LONGEST_LEAD / 2 - 1), StandardCharsets.ISO_8859_1));
        in.reset();
        return first == '{' ? JSON_LINES : page ? HTML : TEXT;
    }

    /** By what follows the first angle bracket; comments may stand before it. */
    private static boolean isPage(String beginning) {
        String rest = beginning;
        while (rest.startsWith("!--") || rest.startsWith("?xml")) {
            int end = rest.indexOf(rest.startsWith("?") ? "?>" : "-->");
            int next = end < 0 ? -1 : rest.indexOf('<', end);
            if (next < 0) {
                return false;
            }
            rest = rest.substring(next + 1);
        }
        return PAGE.matcher(rest).lookingAt();
    }

    /** White space and the bytes of a byte order mark. */
    private static boolean isLead(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0xEF || b == 0xBB || b == 0xBF;
    }
}
