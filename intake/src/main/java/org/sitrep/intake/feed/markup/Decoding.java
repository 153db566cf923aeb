// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes made characters: by the byte order mark, else by the charset of the HTTP header, else by the declaration of the document, else as UTF-8.
 * A byte that is none of UTF-8 is one of windows-1252, as on the web. A label that cannot be right is not followed.
 */
public final class Decoding {

    private static final int PROLOGUE = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final Faults faults;

    private Decoding(byte[] bytes, Faults faults) {
        this.bytes = bytes;
        this.faults = faults;
    }

    /** The text of a document, without a byte order mark. */
    public static String decode(byte[] bytes, Optional<String> header, Faults faults) {
        String text = new Decoding(bytes, faults).text(header);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String text(Optional<String> header) {
        Optional<Charset> seen = Signature.find(bytes);
        if (seen.isPresent()) {
            return seen.get().equals(StandardCharsets.UTF_8) ? utf8() : new String(bytes, seen.get());
        }
        Optional<Charset> named = header.flatMap(label -> named(label, "HTTP header"));
        if (named.isEmpty()) {
            named = declared().flatMap(label -> named(label, "XML declaration"));
        }
        return named.map(this::as).orElseGet(this::utf8);
    }

    private Optional<String> declared() {
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher match = DECLARED.matcher(start);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private Optional<Charset> named(String label, String place) {
        Optional<Charset> charset = Labels.find(label);
        if (charset.isEmpty()) {
            faults.add("The encoding " + Faults.quote(label) + " of the " + place + " is not known.");
        }
        return charset;
    }

    private String as(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8();
        }
        if (isWide(charset) || isWestern(charset) && isUtf8WithLetters()) {
            faults.add("It is said to be in " + charset.name() + " but is in UTF-8.");
            return utf8();
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            if (isUtf8WithLetters()) {
                faults.add("It is said to be in " + charset.name() + " but is in UTF-8.");
                return utf8();
            }
            if (!charset.equals(WINDOWS)) {
                faults.add("There are bytes in it that are none of " + charset.name() + ".");
            }
            return new String(bytes, charset);
        }
    }

    /** Where nothing showed UTF-16 or UTF-32, it cannot be, for the declaration could be read. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static boolean isWestern(Charset charset) {
        return charset.equals(WINDOWS) || charset.name().equals("ISO-8859-15");
    }

    private boolean isUtf8WithLetters() {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .length()
                    < bytes.length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private String utf8() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            faults.add("There are bytes in it that are none of UTF-8; they are taken as windows-1252.");
            for (int i = 0; i < result.length(); i++) {
                out.put(new String(new byte[] {in.get()}, WINDOWS));
            }
        }
        return out.flip().toString();
    }
}
