// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.UnfitException;

/** The fields of a header, each on one line; of several with one name the first counts. */
final class HeaderFields {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** In characters; what is longer is cut off. */
    private static final int LONGEST = 1_000;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]++|\\s++");

    private final Map<String, String> values = new HashMap<>();

    /** The name and the value of a field are kept as they are written, encoded words and all. */
    void add(Field field) {
        byte[] raw = Optional.ofNullable(field.getRaw())
                .map(bytes -> bytes.toByteArray())
                .orElseGet(() -> (field.getName() + ":" + field.getBody()).getBytes(StandardCharsets.UTF_8));
        String text = text(raw);
        String value = text.substring(text.indexOf(':') + 1);
        values.putIfAbsent(
                field.getName().strip().toLowerCase(Locale.ROOT),
                line(value.substring(0, Math.min(value.length(), LONGEST))));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value as it is written; empty where it is blank. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** What a value says, its encoded words decoded (RFC 2047). */
    static String decoded(String value) {
        return line(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8));
    }

    private static String line(String value) {
        return UNPRINTABLE.matcher(value).replaceAll(" ").strip();
    }

    private static String text(byte[] raw) {
        try {
            return Bytes.decode(raw, raw.length);
        } catch (UnfitException e) {
            return new String(raw, WINDOWS);
        }
    }
}
