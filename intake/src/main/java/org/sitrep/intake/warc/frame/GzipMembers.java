// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the gzip member at the beginning of a window, and those after it up to the next one that begins a record. What is unpacked
 * is dropped from the window; of a member that breaks off it stays, so that it can be searched, unless it is long.
 */
final class GzipMembers implements Window.Source, AutoCloseable {

    private static final int STEP = 1 << 14;
    static final int TRAILER = 8;

    private final Window file;
    private final Effort effort;
    private final Glimpse glimpse;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean open;
    private int next;

    GzipMembers(Window file, Effort effort, Glimpse glimpse) {
        this.file = file;
        this.effort = effort;
        this.glimpse = glimpse;
    }

    /** Begins with the member that is first in the window. */
    void open() {
        inflater.reset();
        checksum.reset();
        next = GzipHead.length(file, 0);
        open = true;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (open) {
            int count = inflate(into, from, Math.min(length, STEP));
            checksum.update(into, from, count);
            effort.spend(count + 1);
            if (effort.isSpent()) {
                throw new IOException("it unpacks to far more than it seemed");
            }
            if (count > 0) {
                return count;
            }
            if (inflater.finished()) {
                finish();
                if (glimpse.at(file, 0) == Glimpse.Beginning.SOMETHING) {
                    open();
                }
            }
        }
        return -1;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        long before = inflater.getBytesWritten();
        try {
            if (inflater.needsInput()) {
                feed();
            }
            return inflater.inflate(into, from, length);
        } catch (DataFormatException e) {
            int count = (int) (inflater.getBytesWritten() - before);
            if (count > 0) {
                return count;
            }
            throw new IOException("its packing is broken at byte " + (file.position() + next), e);
        }
    }

    private void feed() throws IOException {
        if (next > WarcRecord.LONGEST) {
            file.drop(next);
            next = 0;
        }
        if (!file.has(next + 1)) {
            throw cutOff();
        }
        int count = Math.min(STEP, file.size() - next);
        inflater.setInput(file.array(), file.offset() + next, count);
        next += count;
    }

    private void finish() throws IOException {
        int end = next - inflater.getRemaining();
        open = false;
        if (!file.has(end + TRAILER)) {
            throw cutOff();
        }
        if (number(end) != checksum.getValue() || number(end + 4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new IOException("its checksum does not fit");
        }
        file.drop(end + TRAILER);
    }

    private IOException cutOff() {
        return file.failure()
                .map(why -> new IOException("it cannot be read on: " + why.getMessage()))
                .orElseGet(() -> new IOException("the file breaks off at byte " + (file.position() + file.size())));
    }

    private long number(int at) {
        return file.at(at) | file.at(at + 1) << 8 | file.at(at + 2) << 16 | (long) file.at(at + 3) << 24;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
