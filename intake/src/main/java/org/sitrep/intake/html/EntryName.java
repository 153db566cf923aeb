// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.intake.fetch.address.Site;
import org.sitrep.intake.html.live.LiveEntry;
import org.sitrep.intake.material.ContentId;
import org.sitrep.record.identity.ReportId;

/**
 * What tells an entry of a live blog from the others.
 *
 * @param url its own address; empty where that differs from the page's, or another entry's, only in what reports are not told apart by, such as a fragment
 */
record EntryName(String id, Optional<String> url) {

    /**
     * The names of entries, in order.
     *
     * @param page the address of the page
     */
    static List<EntryName> of(Optional<String> page, List<LiveEntry> entries) {
        Map<ReportId, Integer> counts = new HashMap<>();
        page.ifPresent(address -> counts.merge(key(address), 1, Integer::sum));
        entries.forEach(entry -> own(page, entry).ifPresent(address -> counts.merge(key(address), 1, Integer::sum)));
        Map<String, Integer> taken = new HashMap<>();
        List<EntryName> names = new ArrayList<>();
        for (LiveEntry entry : entries) {
            Optional<String> own = own(page, entry);
            String place = own.or(() -> page.map(address -> address + "#" + PageReport.iso(entry.published())))
                    .orElse(entry.words());
            int nth = taken.merge(place, 1, Integer::sum);
            String id = ContentId.of(Optional.of(nth == 1 ? place : place + " " + nth), entry.words());
            names.add(new EntryName(id, own.filter(address -> counts.getOrDefault(key(address), 0) == 1)));
        }
        return names;
    }

    /** An address of another site is not believed, and that of the page tells nothing. */
    private static Optional<String> own(Optional<String> page, LiveEntry entry) {
        return entry.address()
                .filter(address -> page.isEmpty() || Site.isSame(address, page.get()))
                .filter(address ->
                        address.contains("#") || !page.map(EntryName::key).equals(Optional.of(key(address))));
    }

    private static ReportId key(String address) {
        return ReportId.of(Optional.of(address), "");
    }
}
