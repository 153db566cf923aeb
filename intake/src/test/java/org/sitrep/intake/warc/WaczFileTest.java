// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.intake.warc.Archive.gzip;
import static org.sitrep.intake.warc.Archive.join;
import static org.sitrep.intake.warc.Archive.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives in a ZIP file. */
class WaczFileTest {

    @TempDir
    Path folder = Path.of("");

    private Members read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.wacz"), bytes);
        Members members = new Members();
        WaczFile.read(file, members);
        return members;
    }

    private byte[] zip(String... names) throws IOException {
        Path file = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.length; i++) {
                byte[] bytes = join(gzip(page(2 * i)), gzip(page(2 * i + 1)));
                ZipEntry entry = new ZipEntry(names[i]);
                if (i == 0) {
                    CRC32 checksum = new CRC32();
                    checksum.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void everyArchiveInIt() throws IOException {
        Members members = read(zip(
                "archive/data.warc.gz", "pages/pages.jsonl", "archive/../../a\u001b[2J.WARC.gz", "indexes/x.warc.gz"));
        assertThat(members.rejected).isEmpty();
        assertThat(members.taken.keySet())
                .containsExactly(
                        "archive/../../a?[2J.WARC.gz!1",
                        "archive/../../a?[2J.WARC.gz!2",
                        "archive/data.warc.gz!1",
                        "archive/data.warc.gz!2");
    }

    @Test
    void whatIsNoneIsToldSo() throws IOException {
        assertThat(read(zip("pages/pages.jsonl")).rejected).containsExactly("wacz wacz-empty");
        assertThat(read(page(1)).rejected).containsExactly("wacz wacz-damaged");
        assertThat(read(new byte[0]).rejected).containsExactly("wacz wacz-damaged");
    }

    @Test
    void damageAnywhere() throws IOException {
        byte[] whole = zip("archive/a.warc.gz", "archive/b.warc.gz");
        for (int i = 0; i < whole.length; i += 5) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x10;
            assertThat(read(flipped).taken).hasSizeLessThanOrEqualTo(4);
            assertThat(read(Arrays.copyOf(whole, i)).rejected)
                    .as("cut at %d", i)
                    .isNotEmpty();
        }
    }

    @Test
    void aDirectoryThatWouldFillTheMemoryIsNotRead() throws IOException {
        byte[] whole = zip("archive/a.warc.gz");
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(whole.length - 10, 500 << 20);
        assertThat(read(whole).rejected).containsExactly("wacz wacz-damaged");
    }
}
