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
import java.util.function.UnaryOperator;

/**
 * Packs texts with zstd, with a checksum. Thread-safe: every thread keeps its own contexts, which are dear to make.
 *
 * <p>What is packed is short and much alike, so that a dictionary of what they have in common takes a sixth off. The two, 64 KB each, were trained by
 * zstd ({@code --train-cover}, k = 50, d = 6 for texts; k = 1000, d = 8 for records) on Sitrep's own reports about invented people and events, one to
 * eight of them put together, and on what Sitrep reads in them. They must never change, for without them nothing can be read again.
 */
public final class Packing {

    /** For the text of a report. */
    public static final Packing TEXT =
            new Packing("texts.dictionary", UnaryOperator.identity(), UnaryOperator.identity());

    /** For a record without the words. */
    public static final Packing RECORD =
            new Packing("records.dictionary", RelativeSpans::relative, RelativeSpans::absolute);

    /** For evidence, which is bytes. */
    public static final Packing EVIDENCE =
            new Packing("texts.dictionary", UnaryOperator.identity(), UnaryOperator.identity());

    /** Where records cease to get much smaller. */
    private static final int LEVEL = 9;

    /** More than any text or record has; what claims to be longer is damaged. */
    private static final long LONGEST = 256L << 20;

    private final UnaryOperator<String> before;
    private final UnaryOperator<String> after;

    /** As good as static: there are two of these objects. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<ZstdCompressCtx> packing;

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<ZstdDecompressCtx> unpacking;

    private Packing(String dictionary, UnaryOperator<String> before, UnaryOperator<String> after) {
        this.before = before;
        this.after = after;
        byte[] words = load(dictionary);
        ZstdDictCompress forPacking = new ZstdDictCompress(words, LEVEL);
        ZstdDictDecompress forUnpacking = new ZstdDictDecompress(words);
        packing = ThreadLocal.withInitial(() -> new ZstdCompressCtx()
                .setLevel(LEVEL)
                .setChecksum(true)
                .setContentSize(true)
                .loadDict(forPacking));
        unpacking = ThreadLocal.withInitial(() -> new ZstdDecompressCtx().loadDict(forUnpacking));
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
        return packBytes(before.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Packs bytes that are no text. */
    public byte[] packBytes(byte[] bytes) {
        return packing.get().compress(bytes);
    }

    /**
     * The text.
     *
     * @throws DamagedException where these are not the bytes that were packed
     */
    public String unpack(byte[] packed) {
        return after.apply(new String(unpackBytes(packed), StandardCharsets.UTF_8));
    }

    /**
     * The bytes.
     *
     * @throws DamagedException where these are not the bytes that were packed
     */
    public byte[] unpackBytes(byte[] packed) {
        try {
            long length = packed.length == 0 ? -1 : Zstd.getFrameContentSize(packed);
            if (length < 0 || length > LONGEST) {
                throw new DamagedException("It does not begin as it should.");
            }
            return unpacking.get().decompress(packed, (int) length);
        } catch (ZstdException e) {
            throw new DamagedException("It cannot be unpacked.");
        }
    }
}
