// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.linking.fingerprint.Fingerprint;
import org.sitrep.linking.fingerprint.Winnow;

/** What ties reports: a run of words that both have, or a weighty word. */
record LinkKey(TieKind kind, int value) {

    static List<LinkKey> runs(String text) {
        return of(TieKind.RUN, Winnow.keys(text));
    }

    static List<LinkKey> words(Fingerprint fingerprint) {
        return of(TieKind.WORD, fingerprint.profile().keys());
    }

    private static List<LinkKey> of(TieKind kind, IntStream values) {
        return values.mapToObj(value -> new LinkKey(kind, value)).toList();
    }

    /** One number for it, under which it can be kept. */
    long number() {
        return kind.number() << Integer.SIZE | Integer.toUnsignedLong(value);
    }
}
