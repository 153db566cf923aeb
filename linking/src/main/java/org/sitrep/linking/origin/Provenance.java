// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.origin;

import java.util.Optional;
import org.sitrep.record.Report;

/** Who published a report and whose mark it bears. Thread-safe. */
public final class Provenance {

    private final Publishers publishers;
    private final Agencies agencies;

    private Provenance(Publishers publishers, Agencies agencies) {
        this.publishers = publishers;
        this.agencies = agencies;
    }

    public static Provenance load() {
        return new Provenance(Publishers.load(), Agencies.load());
    }

    /** The publisher's family. */
    public Optional<String> findPublisher(Report report) {
        return publishers.find(report);
    }

    /** The news agency that wrote it, where it says so. */
    public Optional<String> findAgency(Report report) {
        return agencies.find(report);
    }
}
