// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.sitrep.lexicon.Table;

/**
 * The first bytes of an input, by which most formats can be told.
 *
 * @param lead as Latin-1, from the first that is neither white space nor byte order mark
 */
record Beginning(String lead) {

    private static final int LENGTH = 4096;
    private static final String WARC = "WARC/";

    private static final List<Signature> SIGNATURES = Table.load(Beginning.class, "signatures.tsv").rows().stream()
            .map(row -> new Signature(Format.valueOf(row.get("format")), row.get("bytes")))
            .toList();

    /** MIME Sniffing Standard, 7.1, as far as pages are concerned. */
    private static final Pattern PAGE = Pattern.compile("(?i)(?:!doctype html|html|head|body|meta|title)[\\s>]");

    private static final Pattern FEED = Pattern.compile(
            "(?i)(?:!doctype )?(?:rss|(?:rdf:)?rdf|(?:\\w{1,10}:)?feed|urlset|sitemapindex|opml)[\\s>]");

    /** RFC 4155: who, and when by asctime. */
    private static final Pattern MAILBOX =
            Pattern.compile("From \\S{1,200} {1,2}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d ");

    /** RFC 5322: header fields up to one that every letter has. */
    private static final Pattern MAIL = Pattern.compile(
            "(?s)(?:[!-9;-~]{1,76}:[^\\n]{0,998}\\r?\\n(?:[ \\t][^\\n]{0,998}\\r?\\n)*+){0,40}?(?i:From|Received|Return-Path|Delivered-To|MIME-Version|Message-ID): ");

    private record Signature(Format format, String bytes) {

        Signature {
            bytes = bytes.startsWith("0x")
                    ? new String(HexFormat.of().parseHex(bytes.substring(2)), StandardCharsets.ISO_8859_1)
                    : bytes;
        }
    }

    /**
     * Takes nothing from the stream. Waits for no more than it takes: whoever feeds lines through a pipe, one now and then, has the first of them read at
     * once.
     */
    static Beginning of(BufferedInputStream in) throws IOException {
        in.mark(LENGTH);
        byte[] bytes = new byte[LENGTH];
        int length = 0;
        int start = 0;
        boolean more = true;
        while (more && length < LENGTH) {
            int read = in.read(bytes, length, LENGTH - length);
            length += Math.max(0, read);
            while (start < length && isLead(bytes[start])) {
                start++;
            }
            more = read >= 0 && !(start < length && bytes[start] == '{');
        }
        in.reset();
        return new Beginning(new String(bytes, start, length - start, StandardCharsets.ISO_8859_1));
    }

    /** What the bytes alone tell. */
    Optional<Format> findSigned() {
        return SIGNATURES.stream()
                .filter(signature -> lead.startsWith(signature.bytes()))
                .map(Signature::format)
                .findFirst();
    }

    /** Whether these are the first bytes of a web archive that is packed record by record, or as a whole. */
    boolean isPackedWebArchive() {
        try (InputStream unpacked =
                new GZIPInputStream(new ByteArrayInputStream(lead.getBytes(StandardCharsets.ISO_8859_1)))) {
            byte[] start = unpacked.readNBytes(WARC.length());
            return new String(start, StandardCharsets.ISO_8859_1).equals(WARC);
        } catch (IOException e) {
            return false;
        }
    }

    /** The most likely format of text that nothing else is known of. */
    Format guess() {
        if (lead.startsWith("{")) {
            return isJsonFeed() ? Format.FEED : Format.JSON_LINES;
        }
        return findMarkup().or(this::findMail).orElse(Format.TEXT);
    }

    /** A feed or a page. */
    Optional<Format> findMarkup() {
        if (!lead.startsWith("<")) {
            return Optional.empty();
        }
        String tag = firstTag(lead.substring(1));
        return FEED.matcher(tag).lookingAt()
                ? Optional.of(Format.FEED)
                : PAGE.matcher(tag).lookingAt() ? Optional.of(Format.HTML) : Optional.empty();
    }

    boolean isJsonFeed() {
        return lead.startsWith("{") && lead.contains("jsonfeed.org/version/");
    }

    private Optional<Format> findMail() {
        if (MAILBOX.matcher(lead).lookingAt()) {
            return Optional.of(Format.MAILBOX);
        }
        Matcher header = MAIL.matcher(lead);
        return header.lookingAt() && lead.toLowerCase(Locale.ROOT).contains("\nsubject:")
                ? Optional.of(Format.MAIL)
                : Optional.empty();
    }

    /** What follows the first angle bracket; comments, a declaration of XML and a DOCTYPE of some feed may stand before it. */
    private static String firstTag(String beginning) {
        String rest = beginning;
        while (rest.startsWith("!--") || rest.startsWith("?")) {
            int end = rest.indexOf(rest.startsWith("?") ? "?>" : "-->");
            int next = end < 0 ? -1 : rest.indexOf('<', end);
            if (next < 0) {
                return "";
            }
            rest = rest.substring(next + 1);
        }
        return rest;
    }

    /** White space and the bytes of a byte order mark. */
    private static boolean isLead(byte b) {
        return b == ' '
                || b == '\t'
                || b == '\r'
                || b == '\n'
                || b == (byte) 0xEF
                || b == (byte) 0xBB
                || b == (byte) 0xBF;
    }
}
