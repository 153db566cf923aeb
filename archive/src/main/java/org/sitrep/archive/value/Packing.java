// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.nio.charset.StandardCharsets;

/** Packs texts with zstd, with a checksum. Thread-safe: every thread keeps its own contexts, which are dear to make. */
public final class Packing {

    /** Where records of reports cease to get much smaller. */
    private static final int LEVEL = 12;

    /** More than any text or record has; what claims to be longer is damaged. */
    private static final long LONGEST = 256L << 20;

    private static final ThreadLocal<ZstdCompressCtx> PACKING = ThreadLocal.withInitial(
            () -> new ZstdCompressCtx().setLevel(LEVEL).setChecksum(true).setContentSize(true));
    private static final ThreadLocal<ZstdDecompressCtx> UNPACKING = ThreadLocal.withInitial(ZstdDecompressCtx::new);

    private Packing() {}

    public static byte[] pack(String text) {
        return PACKING.get().compress(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text.
     *
     * @throws DamagedException where these are not the bytes that were packed
     */
    public static String unpack(byte[] packed) {
        try {
            long length = Zstd.getFrameContentSize(packed);
            if (length < 0 || length > LONGEST) {
                throw new DamagedException("It does not begin as it should.");
            }
            return new String(UNPACKING.get().decompress(packed, (int) length), StandardCharsets.UTF_8);
        } catch (ZstdException e) {
            throw new DamagedException(String.valueOf(e.getMessage()));
        }
    }
}
