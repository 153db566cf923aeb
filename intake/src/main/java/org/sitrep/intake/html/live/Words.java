// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import org.jsoup.nodes.Element;

/** Takes the paragraphs out of a part of a page. */
@FunctionalInterface
public interface Words {

    /** Paragraphs parted by blank lines. */
    String of(Element element);
}
