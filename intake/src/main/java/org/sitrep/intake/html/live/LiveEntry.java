// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sitrep.intake.html.date.written.WrittenTime;

/**
 * An entry of a live blog.
 *
 * @param address its own, perhaps that of the page with a fragment
 * @param words paragraphs parted by blank lines
 */
public record LiveEntry(
        Optional<String> headline,
        Optional<String> author,
        WrittenTime published,
        Optional<WrittenTime> updated,
        Optional<String> address,
        String words) {

    /** When it was published, in UTC where it tells its zone: a time to sort by. */
    public LocalDateTime sortTime() {
        LocalDateTime local = published.day().atTime(published.time().orElse(LocalTime.MIDNIGHT));
        return published
                .zone()
                .map(zone -> local.atOffset(zone)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime())
                .orElse(local);
    }
}
