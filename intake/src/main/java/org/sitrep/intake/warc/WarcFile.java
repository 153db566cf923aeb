// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.InputStream;
import java.util.Optional;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.warc.content.Contents;
import org.sitrep.intake.warc.frame.RecordSink;
import org.sitrep.intake.warc.frame.Records;
import org.sitrep.intake.warc.frame.WarcRecord;

/** A web archive: WARC 1.0 or 1.1, plain or gzip. */
public final class WarcFile {

    private WarcFile() {}

    /**
     * Hands on the pages and documents that it holds, each under the number of its record, from 1, and tells of everything in it that
     * is damaged. Throws nothing, also where the stream breaks off.
     */
    public static void read(InputStream in, MemberSink to) {
        read(in, "", to);
    }

    static void read(InputStream in, String prefix, MemberSink to) {
        Records.read(in, new Pages(prefix, to));
    }

    /** From records to what they hold. */
    private record Pages(String prefix, MemberSink to) implements RecordSink {

        @Override
        public void take(WarcRecord warcRecord) {
            try {
                Optional<Material> page = Contents.find(warcRecord);
                page.ifPresent(material -> to.take(prefix + warcRecord.number(), material));
            } catch (UnfitException e) {
                reject(warcRecord.number(), e);
            }
        }

        @Override
        public void reject(int number, UnfitException why) {
            to.reject(prefix + number, why);
        }
    }
}
