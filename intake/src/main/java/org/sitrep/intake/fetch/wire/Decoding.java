// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Undoes the content encoding of a body, within bounds. */
public final class Decoding {

    /** The encodings that are understood, as a request offers them. */
    static final String OFFERED = "gzip, deflate, br";

    /** Text of a page shrinks to a twentieth at best; what shrinks further is no page, unless it is small. */
    private static final int HIGHEST_RATIO = 200;

    private static final int SMALL = 1 << 20;
    private static final int STEP = 1 << 14;

    private Decoding() {}

    /**
     * The body as its author wrote it.
     *
     * @param limit the most bytes that it may have
     */
    public static byte[] decode(WireResponse response, int limit) throws RefusalException {
        return decode(response.headers(), response.bytes(), limit);
    }

    /** The same, of an answer that was kept. */
    public static byte[] decode(Headers headers, byte[] bytes, int limit) throws RefusalException {
        List<String> encodings = headers.values("Content-Encoding")
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty() && !value.equals("identity"))
                .toList();
        if (encodings.isEmpty() || bytes.length == 0) {
            return bytes;
        }
        if (encodings.size() > 1) {
            throw unknown(String.join(", ", encodings));
        }
        try (InputStream in = open(encodings.getFirst(), bytes)) {
            return readAll(in, Math.min(limit, Math.max(SMALL, (long) bytes.length * HIGHEST_RATIO)));
        } catch (EOFException e) {
            throw new RefusalException(Reason.TRUNCATED, "The answer ended before its end. Try again later.");
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new RefusalException(
                    Reason.ENCODING, "The answer is not encoded as " + encodings.getFirst() + ", though it says so.");
        }
    }

    private static InputStream open(String encoding, byte[] bytes) throws IOException, RefusalException {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, STEP);
            case "deflate" -> new Deflated(in, new Inflater(!isZlib(bytes)));
            case "br" -> new BrotliInputStream(in);
            default -> throw unknown(encoding);
        };
    }

    /** The standard asks for the wrapping of zlib; some servers leave it out. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
    }

    private static byte[] readAll(InputStream in, long limit) throws IOException, RefusalException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        for (int read = in.read(step); read >= 0; read = in.read(step)) {
            if (out.size() + read > limit) {
                throw new RefusalException(
                        Reason.BOMB,
                        "The answer, decoded, is longer than " + Size.of(limit)
                                + ", far more than it seemed. It was dropped.");
            }
            out.write(step, 0, read);
        }
        return out.toByteArray();
    }

    private static RefusalException unknown(String encoding) {
        return new RefusalException(
                Reason.ENCODING, "The answer is encoded as \"" + encoding + "\", which was not offered.");
    }

    /** Gives the memory of its inflater back when it is closed. */
    private static final class Deflated extends InflaterInputStream {

        Deflated(InputStream in, Inflater inflater) {
            super(in, inflater, STEP);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
