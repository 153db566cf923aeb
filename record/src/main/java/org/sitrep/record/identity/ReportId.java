// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.Optional;
import org.sitrep.record.Report;

/**
 * Names a report for good, however its words change.
 *
 * @param value 32 hexadecimal digits
 */
public record ReportId(String value) {

    private static final int DIGITS = 32;

    /** By its canonical address where it has one, else by the id it came with, which intake makes of the words where nobody gave one. */
    public static ReportId of(Report report) {
        return of(report.url(), report.id());
    }

    /** The same, before there is a report. */
    public static ReportId of(Optional<String> url, String id) {
        return url.map(address -> named("address", CanonicalAddress.of(address)))
                .orElseGet(() -> named("id", id));
    }

    private static ReportId named(String by, String name) {
        return new ReportId(Digest.begin().with(by).with(name).hex(DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
