// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

/** The head of a gzip member (RFC 1952, 2.3). */
final class GzipHead {

    static final int NONE = -1;

    private static final int FIXED = 10;
    private static final int LONGEST_NAME = 1 << 10;
    private static final int CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private GzipHead() {}

    static boolean isMagic(Window in, int index) {
        return in.has(index + 3) && in.at(index) == 0x1F && in.at(index + 1) == 0x8B && in.at(index + 2) == 8;
    }

    /** How long the head at this place is, {@link #NONE} where there is none. */
    static int length(Window in, int index) {
        if (!isMagic(in, index) || !in.has(index + FIXED) || (in.at(index + 3) & RESERVED) != 0) {
            return NONE;
        }
        int flags = in.at(index + 3);
        int end = index + FIXED;
        if ((flags & EXTRA) != 0) {
            if (!in.has(end + 2)) {
                return NONE;
            }
            end += 2 + in.at(end) + (in.at(end + 1) << 8);
        }
        end = afterZero(in, end, (flags & NAME) != 0);
        end = afterZero(in, end, (flags & COMMENT) != 0);
        end += end != NONE && (flags & CHECKED) != 0 ? 2 : 0;
        return end != NONE && in.has(end) ? end - index : NONE;
    }

    private static int afterZero(Window in, int from, boolean isThere) {
        if (!isThere || from == NONE) {
            return from;
        }
        for (int i = from; i < from + LONGEST_NAME && in.has(i + 1); i++) {
            if (in.at(i) == 0) {
                return i + 1;
            }
        }
        return NONE;
    }
}
