// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;

/**
 * What several reports tell of one happening and its direct consequences.
 *
 * @param id lasting; that of the first report it was made of
 * @param title taken from one of the reports
 * @param from the day of its first report
 * @param to the day of its last report
 * @param reports their numbers, the earliest first
 * @param origins how many of them have words of their own
 * @param actors those that take part in most, the most frequent first
 * @param sites where it happens, the most frequent first
 */
public record Story(
        String id,
        String title,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Long> reports,
        int origins,
        List<Party> actors,
        List<Site> sites) {}
