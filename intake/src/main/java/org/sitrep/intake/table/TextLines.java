// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.LineReader;
import org.sitrep.intake.material.UnfitException;

/** The lines of a file, some of which may be put back to be read again. UTF-8, else windows-1252; spreadsheets also write UTF-16. */
final class TextLines {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final LineReader reader;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<TextLine> again = new ArrayDeque<>();
    private int number;

    private TextLines(InputStream in) {
        reader = new LineReader(in);
    }

    static TextLines of(InputStream in) throws IOException, UnfitException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int mark = buffered.read() << 8 | buffered.read();
        buffered.reset();
        if (mark != 0xFEFF && mark != 0xFFFE) {
            return new TextLines(buffered);
        }
        String text = new String(Bytes.all(buffered), StandardCharsets.UTF_16);
        return new TextLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The next line; empty at the end. */
    Optional<TextLine> next() throws IOException {
        if (!again.isEmpty()) {
            return Optional.of(again.pop());
        }
        if (!reader.next(bytes)) {
            return Optional.empty();
        }
        number++;
        return Optional.of(line(bytes.toByteArray()));
    }

    /** Lets lines be read again, the first of them next. */
    void putBack(List<TextLine> lines) {
        lines.reversed().forEach(again::push);
    }

    private TextLine line(byte[] line) {
        int length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        try {
            String text = Bytes.decode(line, length);
            String bare = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new TextLine(number, bare, false, reader.isTooLong());
        } catch (UnfitException e) {
            return new TextLine(number, new String(line, 0, length, WINDOWS), true, reader.isTooLong());
        }
    }
}
