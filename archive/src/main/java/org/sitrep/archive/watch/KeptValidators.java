// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.util.Optional;

/**
 * By what a server tells whether an address holds something new.
 *
 * @param address the address that gave them
 */
public record KeptValidators(String address, Optional<String> etag, Optional<String> lastModified) {}
