// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.Optional;

/**
 * The bytes of one input and what is known of them from outside.
 *
 * @param address where they were in the end, where they came from the web
 * @param charset the one the server or the envelope named
 * @param mediaType what they are said to be, as {@code text/html}, without parameters, lower case
 */
public record Material(byte[] bytes, Optional<String> address, Optional<String> charset, Optional<String> mediaType) {

    /** Bytes that nothing more is known of. */
    public static Material of(byte[] bytes) {
        return new Material(bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
