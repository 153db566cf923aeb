// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.warc.frame.RecordSink;
import org.sitrep.intake.warc.frame.Records;
import org.sitrep.intake.warc.frame.WarcRecord;

/** A file of captures that is written at its end, and nowhere else. */
final class CaptureFile implements AutoCloseable {

    private final CaptureName name;
    private final FileChannel channel;

    private CaptureFile(CaptureName name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
    }

    /** Begins one that is not there yet. */
    static CaptureFile begin(Path folder, CaptureName name) throws IOException {
        return open(folder, name, StandardOpenOption.CREATE_NEW);
    }

    /** Goes on with one that is whole. */
    static CaptureFile resume(Path folder, CaptureName name) throws IOException {
        return open(folder, name, StandardOpenOption.APPEND);
    }

    /** Whether all records in it are whole, the last one too. */
    static boolean isWhole(Path file) throws IOException {
        AtomicBoolean whole = new AtomicBoolean(true);
        try (InputStream in = Files.newInputStream(file)) {
            Records.read(in, new RecordSink() {
                @Override
                public void take(WarcRecord warcRecord) {}

                @Override
                public void reject(int number, UnfitException why) {
                    whole.set(false);
                }
            });
        }
        return whole.get();
    }

    private static CaptureFile open(Path folder, CaptureName name, OpenOption how) throws IOException {
        Path file = folder.resolve(name.toString());
        return new CaptureFile(name, FileChannel.open(file, StandardOpenOption.WRITE, how));
    }

    CaptureName name() {
        return name;
    }

    long length() throws IOException {
        return channel.size();
    }

    /** Writes all of it and waits until it is on the disk. */
    void append(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
