// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import org.sitrep.intake.fetch.FetchRequest;
import org.sitrep.intake.fetch.Fetched;

/** Fetches what an address holds, such as {@code fetcher::fetch}. Blocks; throws nothing. */
@FunctionalInterface
public interface Fetching {

    Fetched fetch(FetchRequest request);
}
