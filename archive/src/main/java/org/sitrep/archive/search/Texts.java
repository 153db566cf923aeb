// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Optional;

/** Hands out the texts of reports, which the index does not keep. */
@FunctionalInterface
public interface Texts {

    /** Without passages. */
    Texts NONE = row -> Optional.empty();

    /**
     * The text of a revision.
     *
     * @return empty where there is none any more; its hit then has no passages
     */
    Optional<String> find(long row);
}
