// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.util.Optional;

/**
 * A wish for what an address holds.
 *
 * @param address as a person typed it or a page named it
 * @param validators what the address gave the last time; with them the outcome may be that it holds nothing new
 */
public record FetchRequest(String address, Optional<Validators> validators) {

    /** For whatever it holds. */
    public static FetchRequest of(String address) {
        return new FetchRequest(address, Optional.empty());
    }

    /** For what is new since then. */
    public FetchRequest since(Validators last) {
        return new FetchRequest(address, Optional.of(last));
    }
}
