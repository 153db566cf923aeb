// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** The encodings that the first bytes of a document show: byte order marks, and {@code <} or {@code <?} in encodings that are not like ASCII. */
final class Signature {

    private static final Table SIGNATURES = Table.load(Signature.class, "signatures.tsv");
    private static final int LONGEST = 4;

    private Signature() {}

    static Optional<Charset> find(byte[] bytes) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST, bytes.length));
        return SIGNATURES.rows().stream()
                .filter(row -> start.startsWith(row.get("bytes")))
                .map(row -> row.get("encoding"))
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName);
    }
}
