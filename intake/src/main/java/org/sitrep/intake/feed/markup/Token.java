// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.Map;

/** A piece of markup. Names are in lower case and have the prefix they were written with. */
sealed interface Token {

    /**
     * A start tag.
     *
     * @param empty whether it is its own end tag
     */
    record Start(String name, Map<String, String> attributes, boolean empty) implements Token {}

    /** An end tag. */
    record End(String name) implements Token {}

    /**
     * Text, its entities decoded.
     *
     * @param literal whether it stood in a CDATA section
     */
    record Text(String text, boolean literal) implements Token {}
}
