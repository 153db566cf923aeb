// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.warc.content.Contents;
import org.sitrep.intake.warc.frame.RecordSink;
import org.sitrep.intake.warc.frame.Records;
import org.sitrep.intake.warc.frame.WarcRecord;

/** Reads one capture by its place, and checks that it is what was kept. */
public final class CaptureReader {

    /** The longest record, with its head, in bytes. */
    private static final int LONGEST = WarcRecord.LONGEST + (1 << 18);

    private CaptureReader() {}

    /** Gives a kept answer back; an exception where it is not there or not what was kept. */
    public static Material read(Path folder, Capture capture) throws IOException, UnfitException {
        byte[] plain = unpack(packed(folder, capture), capture);
        String sha256 = Sha256.of(plain);
        if (!sha256.equals(capture.sha256())) {
            throw changed(capture, "its SHA-256 is " + sha256);
        }
        return Contents.answer(parse(plain, capture));
    }

    private static byte[] packed(Path folder, Capture capture) throws IOException, UnfitException {
        try (SeekableByteChannel file = Files.newByteChannel(folder.resolve(capture.file()))) {
            if (capture.length() > LONGEST || capture.offset() > file.size() - capture.length()) {
                throw changed(capture, "the file is shorter");
            }
            ByteBuffer packed = ByteBuffer.allocate(capture.length());
            file.position(capture.offset());
            while (packed.hasRemaining() && file.read(packed) >= 0) {}
            return packed.array();
        } catch (NoSuchFileException e) {
            throw changed(capture, "the file is missing");
        }
    }

    private static byte[] unpack(byte[] packed, Capture capture) throws IOException, UnfitException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = in.readNBytes(LONGEST + 1);
            if (plain.length > LONGEST) {
                throw changed(capture, "it is longer");
            }
            return plain;
        } catch (ZipException | EOFException e) {
            throw changed(capture, "it cannot be unpacked");
        }
    }

    private static WarcRecord parse(byte[] plain, Capture capture) throws UnfitException {
        List<WarcRecord> records = new ArrayList<>();
        Records.read(new ByteArrayInputStream(plain), new RecordSink() {
            @Override
            public void take(WarcRecord warcRecord) {
                records.add(warcRecord);
            }

            @Override
            public void reject(int number, UnfitException why) {
                records.clear();
            }
        });
        if (records.size() != 1) {
            throw changed(capture, "it is not one whole record");
        }
        return records.getFirst();
    }

    private static UnfitException changed(Capture capture, String how) {
        return new UnfitException(
                "capture-changed",
                "The capture at byte " + capture.offset() + " of " + capture.file() + " is not what was kept: " + how
                        + ". Take the file from a backup.");
    }
}
