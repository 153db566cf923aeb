// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/**
 * Where something is told.
 *
 * @param report the id the report came with
 * @param key names the report for good
 * @param item names the item within the report
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last one
 * @param words the very words that stand there
 */
public record Citation(String report, ReportId key, Revision revision, String item, int start, int end, String words) {}
