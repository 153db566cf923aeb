// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.content;

import java.util.Locale;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.fetch.wire.Decoding;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/** Undoes the encoding of a body, unless that was done before it was archived: then only the header is left of it. */
final class Unpacked {

    private Unpacked() {}

    static byte[] of(Headers headers, byte[] body) throws UnfitException {
        if (isGzipByNameOnly(headers, body)) {
            return body;
        }
        try {
            return Decoding.decode(headers, body, Limits.BYTES);
        } catch (RefusalException e) {
            if (e.reason() != Reason.BOMB && isText(body)) {
                return body;
            }
            throw unfit(e.reason());
        }
    }

    private static UnfitException unfit(Reason reason) {
        if (reason == Reason.TRUNCATED) {
            return Contents.cutShort();
        }
        return reason == Reason.BOMB
                ? new UnfitException(
                        "file-too-large",
                        "The record unpacks to far more than it seemed, or to more than " + (Limits.BYTES >> 20)
                                + " MB. Convert it to text by itself.")
                : new UnfitException(
                        "warc-encoding",
                        "What the record holds is not encoded as it says, or in a way that is not known. Get the page"
                                + " anew.");
    }

    private static boolean isGzipByNameOnly(Headers headers, byte[] body) {
        boolean isGzip = body.length >= 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
        String encoding = headers.find("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        return !isGzip && (encoding.equals("gzip") || encoding.equals("x-gzip"));
    }

    private static boolean isText(byte[] body) {
        try {
            Bytes.requireMostlyText(body);
            return true;
        } catch (UnfitException e) {
            return false;
        }
    }
}
