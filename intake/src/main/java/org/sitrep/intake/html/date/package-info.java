// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * When a page was published, in any language, from what it says about itself, its address, its markup and what is written
 * near its headline.
 *
 * <p>A room of its own because pages tell this in many places, and which of them to believe is a question by itself. Its
 * front is {@link org.sitrep.intake.html.date.PageDateFinder}.
 */
@NullMarked
package org.sitrep.intake.html.date;

import org.jspecify.annotations.NullMarked;
