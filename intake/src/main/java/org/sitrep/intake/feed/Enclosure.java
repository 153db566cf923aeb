// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.Optional;

/**
 * A file that goes with an entry: a picture, a recording.
 *
 * @param type its media type
 * @param length in bytes
 */
public record Enclosure(String url, Optional<String> type, Optional<Long> length) {}
