// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import org.sitrep.intake.material.UnfitException;

/** Takes the records of an archive in order. */
public interface RecordSink {

    void take(WarcRecord warcRecord);

    /** What is wrong with the file where this record should be. */
    void reject(int number, UnfitException why);
}
