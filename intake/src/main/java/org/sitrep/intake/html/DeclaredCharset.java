// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says of its encoding: by a byte order mark, else in its first bytes; UTF-8 where it says nothing. */
final class DeclaredCharset {

    /** Browsers look for it in 1,024 bytes; pages are not all that tidy. */
    private static final int LEAD = 8192;

    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final Pattern XML = Pattern.compile("(?i)<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

    private DeclaredCharset() {}

    /** @param label what the server says of it, which comes between the two */
    static Charset of(byte[] bytes, Optional<String> label) {
        return byMark(bytes)
                .or(() -> label.flatMap(DeclaredCharset::named))
                .or(() -> byLabel(bytes))
                .orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        boolean utf8 =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static Optional<Charset> byLabel(byte[] bytes) {
        String lead = new String(bytes, 0, Math.min(bytes.length, LEAD), StandardCharsets.ISO_8859_1);
        return found(META, lead).or(() -> found(XML, lead)).flatMap(DeclaredCharset::named);
    }

    private static Optional<String> found(Pattern label, String lead) {
        Matcher match = label.matcher(lead);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** WHATWG Encoding, 4.2: what calls itself ASCII or Latin-1 is windows-1252, and a page that could be searched for its label is not UTF-16. */
    private static Optional<Charset> named(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "cp1252", "x-cp1252" ->
                charset("windows-1252");
            case "iso-8859-9", "latin5" -> charset("windows-1254");
            case "iso-8859-11", "tis-620" -> charset("windows-874");
            case "gb2312", "gb_2312-80", "x-gbk" -> charset("GBK");
            case "ks_c_5601-1987", "euc-kr", "korean" -> charset("x-windows-949");
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> charset("windows-31j");
            default -> lower.startsWith("utf-16") ? Optional.of(StandardCharsets.UTF_8) : charset(label);
        };
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
