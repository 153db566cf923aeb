// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.Optional;
import org.sitrep.intake.html.date.written.WrittenTime;

/**
 * The dates of a page.
 *
 * @param published when it was first published; where a page only tells when it was updated, that
 * @param updated when it was last changed, where the page tells
 * @param source where {@code published} was found
 */
public record PageDates(WrittenTime published, Optional<WrittenTime> updated, DateSource source) {}
