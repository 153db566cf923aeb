// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.Optional;

/**
 * The bytes of an input and what is known of them from outside.
 *
 * @param address where they were in the end, where they came from the web
 * @param charset the one the server named
 */
public record Sourced(byte[] bytes, Optional<String> address, Optional<String> charset) {}
