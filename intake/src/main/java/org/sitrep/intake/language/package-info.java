// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which language a text is in that does not tell.
 *
 * <p>A room of its own because pages and feeds share it. It decides nothing where the language is told.
 */
@NullMarked
package org.sitrep.intake.language;

import org.jspecify.annotations.NullMarked;
