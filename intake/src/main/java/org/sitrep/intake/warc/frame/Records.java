// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.io.InputStream;
import org.sitrep.intake.material.UnfitException;

/** Reads the records of a file, plain or gzip, as a whole or record by record. */
public final class Records {

    /** How far into a file with a broken beginning a packed record is looked for before it is taken for one that is not packed. */
    private static final int PROBE = 1 << 20;

    private final Effort effort = new Effort();
    private final Window file;
    private final RecordSink to;
    private int number;

    private Records(InputStream in, RecordSink to) {
        this.file = new Window(effort.of(in));
        this.to = to;
    }

    /** Reads them all, and tells what is wrong; throws nothing, whatever the file holds. */
    public static void read(InputStream in, RecordSink to) {
        new Records(in, to).read();
    }

    private void read() {
        try (Glimpse glimpse = new Glimpse(effort)) {
            if (!file.has(1) && file.failure().isEmpty()) {
                to.reject(1, new UnfitException("empty-file", "The archive is empty."));
            } else if (isPacked(glimpse)) {
                readPacked(glimpse);
            } else {
                number = new Stretch(file, effort, to, at -> "byte " + at, number).read();
            }
        }
        if (effort.isSpent()) {
            to.reject(
                    number + 1,
                    new UnfitException(
                            "warc-bomb",
                            "The archive unpacks to far more than it seemed, or is damaged in too many places. Reading"
                                    + " stopped at byte " + file.position() + ". Split it, or get it anew."));
        }
    }

    private boolean isPacked(Glimpse glimpse) {
        if (GzipHead.isMagic(file, 0) || file.hasAt(0, Glimpse.WARC)) {
            return GzipHead.isMagic(file, 0);
        }
        for (int i = 1; i < PROBE && file.has(i + 1); i++) {
            if (GzipHead.isMagic(file, i) && glimpse.at(file, i) == Glimpse.Beginning.RECORD) {
                return true;
            }
        }
        return false;
    }

    private void readPacked(Glimpse glimpse) {
        try (GzipMembers members = new GzipMembers(file, effort, glimpse)) {
            while (file.has(1) && !effort.isSpent()) {
                if (glimpse.at(file, 0) != Glimpse.Beginning.RECORD) {
                    rejectGap();
                    seek(glimpse);
                } else if (!readMember(members)) {
                    seek(glimpse);
                }
            }
        }
    }

    /** Whether the member, and those that belong to it, could be unpacked to their end. */
    private boolean readMember(GzipMembers members) {
        String member = " in the gzip member at byte " + file.position();
        members.open();
        Window unpacked = new Window(members);
        number = new Stretch(unpacked, effort, to, at -> "byte " + at + member, number).read();
        return unpacked.failure().isEmpty();
    }

    private void rejectGap() {
        number++;
        to.reject(
                number,
                new UnfitException(
                        "warc-damaged",
                        "The archive is damaged or breaks off at byte " + file.position()
                                + ": no packed record begins there. Reading goes on at the next one that is found. Get"
                                + " the archive anew."));
    }

    private void seek(Glimpse glimpse) {
        effort.spend(file.size());
        file.drop(1);
        while (file.has(3)) {
            for (int i = 0; i <= file.size() - 3; i++) {
                if (GzipHead.isMagic(file, i) && glimpse.at(file, i) == Glimpse.Beginning.RECORD) {
                    file.drop(i);
                    return;
                }
            }
            file.drop(file.size() - 2);
        }
        file.drop(file.size());
    }
}
