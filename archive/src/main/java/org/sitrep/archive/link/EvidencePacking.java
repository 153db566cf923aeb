// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import org.sitrep.archive.form.RecordCodec;
import org.sitrep.archive.value.DamagedException;
import org.sitrep.archive.value.Packing;
import org.sitrep.linking.evidence.ReportEvidence;

/** Packs what linking takes from a reading. */
public final class EvidencePacking {

    private static final RecordCodec<ReportEvidence> CODEC = RecordCodec.of(ReportEvidence.class);

    /** The number of the form in which evidence is packed now. What has another is made again from its record. */
    public static final long FORM = CODEC.number();

    private EvidencePacking() {}

    public static byte[] pack(ReportEvidence evidence) {
        return Packing.EVIDENCE.packBytes(CODEC.write(evidence));
    }

    /**
     * What was packed in this form.
     *
     * @throws DamagedException where these are not the bytes that were packed
     */
    public static ReportEvidence unpack(byte[] packed) {
        return CODEC.read(Packing.EVIDENCE.unpackBytes(packed));
    }
}
