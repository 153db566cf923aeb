// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.content;

import java.io.ByteArrayOutputStream;
import org.sitrep.intake.material.UnfitException;

/** Undoes the chunks of HTTP/1.1 (RFC 9112, 7.1). */
final class Chunks {

    private static final int LONGEST_SIZE = 7;

    private final byte[] body;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int next;

    private Chunks(byte[] body) {
        this.body = body;
    }

    /** Whether the body begins with the size of a chunk. Many archives keep the header, and the body without its chunks. */
    static boolean isChunked(byte[] body) {
        return new Chunks(body).size() >= 0;
    }

    static byte[] join(byte[] body) throws UnfitException {
        return new Chunks(body).join();
    }

    private byte[] join() throws UnfitException {
        int size = size();
        while (size > 0 && size <= body.length - next) {
            out.write(body, next, size);
            next += size;
            skipLineEnd();
            size = size();
        }
        if (size != 0) {
            throw Contents.cutShort();
        }
        return out.toByteArray();
    }

    /** The size of the next chunk, -1 where there is none. Stands after its line then. */
    private int size() {
        int size = 0;
        int digits = 0;
        while (next < body.length && Character.digit(body[next], 16) >= 0 && digits < LONGEST_SIZE) {
            size = size * 16 + Character.digit(body[next], 16);
            next++;
            digits++;
        }
        boolean hasSize = digits > 0 && next < body.length && " \t;\r\n".indexOf(body[next]) >= 0;
        while (next < body.length && body[next] != '\n') {
            next++;
        }
        next++;
        return hasSize && next <= body.length ? size : -1;
    }

    private void skipLineEnd() {
        next += next < body.length && body[next] == '\r' ? 1 : 0;
        next += next < body.length && body[next] == '\n' ? 1 : 0;
    }
}
