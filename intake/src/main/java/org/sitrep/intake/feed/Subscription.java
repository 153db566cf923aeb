// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.Optional;

/**
 * A feed in a list of feeds.
 *
 * @param address where the feed is
 * @param title plain text; empty where it has none
 * @param folder the folders it stands in, the outer first, parted by {@code /}
 */
public record Subscription(String address, String title, Optional<String> folder) {}
