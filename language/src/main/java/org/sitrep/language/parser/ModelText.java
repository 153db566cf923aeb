// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads words and decimal numbers separated by white space, as model files hold them by the million. Not thread-safe. */
final class ModelText {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    ModelText(InputStream in) {
        this.in = in;
    }

    /** The number of a line {@code name=number}. */
    int header(String name) throws IOException {
        String line = word();
        if (!line.startsWith(name + "=")) {
            throw new IOException("Expected " + name + "=..., found " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) number();
        }
        return numbers;
    }

    /** The next stretch without ASCII white space. */
    String word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int c = skipSpace(); c > ' '; c = next()) {
            bytes.write(c);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private double number() throws IOException {
        int c = skipSpace();
        boolean negative = c == '-';
        if (negative) {
            c = next();
        }
        double value = 0;
        double scale = 1;
        boolean fraction = false;
        for (; c > ' '; c = next()) {
            if (c == '.') {
                fraction = true;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                scale = fraction ? scale * 10 : scale;
            } else {
                throw new IOException("Not a plain decimal number: " + (char) c);
            }
        }
        return (negative ? -value : value) / scale;
    }

    private int skipSpace() throws IOException {
        int c = next();
        while (c >= 0 && c <= ' ') {
            c = next();
        }
        if (c < 0) {
            throw new EOFException("The model ends too early.");
        }
        return c;
    }

    private int next() throws IOException {
        if (position == limit) {
            limit = in.read(buffer);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return buffer[position++] & 0xFF;
    }
}
