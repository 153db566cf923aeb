// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.util.Optional;

/**
 * A feed that is to be watched.
 *
 * @param folder where its reader has put it
 */
public record NamedFeed(String address, Optional<String> title, Optional<String> folder) {

    public static NamedFeed of(String address) {
        return new NamedFeed(address, Optional.empty(), Optional.empty());
    }
}
