// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.UnfitException;

/** A web archive in a ZIP file: WACZ 1. */
public final class WaczFile {

    /** The most that the archives in one file may have together, in bytes. */
    private static final long MOST_BYTES = 64L << 30;

    private static final int LONGEST_NAME = 200;

    private WaczFile() {}

    /**
     * Hands on what {@link WarcFile} does of each archive in it, in the order of the ZIP file, named {@code archive/data.warc.gz!3}.
     * What is wrong with the ZIP file itself is told under the name {@code wacz}.
     */
    public static void read(Path file, MemberSink to) throws IOException {
        if (!ZipDirectory.isBounded(file)) {
            to.reject("wacz", unfit("wacz-damaged", "The file is no whole ZIP file, or holds too many files."));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipEntry> archives = zip.stream()
                    .filter(WaczFile::isArchive)
                    .<ZipEntry>map(entry -> entry)
                    .toList();
            if (archives.isEmpty()) {
                to.reject("wacz", unfit("wacz-empty", "The file holds no archive/*.warc or archive/*.warc.gz."));
            }
            read(zip, archives, to);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            to.reject("wacz", unfit("wacz-damaged", "The file is no whole ZIP file."));
        }
    }

    private static void read(ZipFile zip, List<ZipEntry> archives, MemberSink to) throws IOException {
        long left = MOST_BYTES;
        for (ZipEntry entry : archives) {
            left -= Math.max(0, entry.getSize());
            if (left < 0) {
                to.reject(name(entry), unfit("file-too-large", "The archives are larger than 64 GB together."));
                return;
            }
            try (InputStream in = new NoLongerThan(zip.getInputStream(entry), entry.getSize())) {
                WarcFile.read(in, name(entry) + "!", to);
            } catch (ZipException | EOFException e) {
                to.reject(name(entry), unfit("wacz-damaged", "The archive cannot be unpacked."));
            }
        }
    }

    /** Holds an entry to the size that its directory gives, whatever it unpacks to. */
    private static final class NoLongerThan extends FilterInputStream {

        private long left;

        NoLongerThan(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new ZipException("it is longer than the ZIP file says");
            }
            return count;
        }
    }

    private static boolean isArchive(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
    }

    /** Fit to be printed: nothing is ever written under it. */
    private static String name(ZipEntry entry) {
        String name = entry.getName().replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static UnfitException unfit(String code, String what) {
        return new UnfitException(code, what + " Get it anew, or unpack it and take in the archives one by one.");
    }
}
