// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Packs texts with zstd, with a checksum. Thread-safe: every thread keeps its own contexts, which are dear to make.
 *
 * <p>Records are much alike, so they are packed with a dictionary, which takes a sixth off them: 32 KB of the records of Sitrep's own examples. It
 * must never change, for without it no record can be read again.
 */
public final class Packing {
    /** For the text of a report. The zstd program unpacks it too. */
    public static final Packing TEXT = new Packing(Optional.empty());

    /** For a record without the words; the zstd program needs the dictionary. */
    public static final Packing RECORD = new Packing(Optional.of("records.dictionary"));

    /** Where records cease to get much smaller. */
    private static final int LEVEL = 9;

    /** More than any text or record has; what claims to be longer is damaged. */
    private static final long LONGEST = 256L << 20;

    /** As good as static: there are two of these objects. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<ZstdCompressCtx> packing;

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<ZstdDecompressCtx> unpacking;

    private Packing(Optional<String> dictionary) {
        Optional<byte[]> words = dictionary.map(Packing::load);
        Optional<ZstdDictCompress> forPacking = words.map(some -> new ZstdDictCompress(some, LEVEL));
        Optional<ZstdDictDecompress> forUnpacking = words.map(ZstdDictDecompress::new);
        packing = ThreadLocal.withInitial(() -> {
            ZstdCompressCtx context =
                    new ZstdCompressCtx().setLevel(LEVEL).setChecksum(true).setContentSize(true);
            forPacking.ifPresent(context::loadDict);
            return context;
        });
        unpacking = ThreadLocal.withInitial(() -> {
            ZstdDecompressCtx context = new ZstdDecompressCtx();
            forUnpacking.ifPresent(context::loadDict);
            return context;
        });
    }

    private static byte[] load(String resource) {
        try (InputStream in = Packing.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + resource + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] pack(String text) {
        return packing.get().compress(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text.
     *
     * @throws DamagedException where these are not the bytes that were packed
     */
    public String unpack(byte[] packed) {
        try {
            long length = packed.length == 0 ? -1 : Zstd.getFrameContentSize(packed);
            if (length < 0 || length > LONGEST) {
                throw new DamagedException("It does not begin as it should.");
            }
            return new String(unpacking.get().decompress(packed, (int) length), StandardCharsets.UTF_8);
        } catch (ZstdException e) {
            throw new DamagedException("It cannot be unpacked.");
        }
    }
}
