// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a feed itself tells of an article, as a report: for feeds that hold the whole article, and for articles whose page cannot be had.
 */
@NullMarked
package org.sitrep.intake.entry;

import org.jspecify.annotations.NullMarked;
