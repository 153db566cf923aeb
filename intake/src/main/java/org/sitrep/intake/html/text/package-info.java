// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The text of the elements of a page, in time that grows with the page and no faster.
 *
 * <p>A room of its own because both the main text of a page and its dates are weighed by it.
 */
@NullMarked
package org.sitrep.intake.html.text;

import org.jspecify.annotations.NullMarked;
