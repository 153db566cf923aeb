// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

/** What a tree of markup is made of. */
public sealed interface Node permits Element, Node.Text {

    /**
     * Text, its entities decoded.
     *
     * @param literal whether it stood in a CDATA section, so that what looks like a tag in it was meant to be one
     */
    record Text(String text, boolean literal) implements Node {}
}
