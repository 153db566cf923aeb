// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Pages that tell of something as it happens, entry by entry, each with its time.
 *
 * <p>A room of its own because such a page is many reports, and because much that looks like one is none: comments, results of a search, front pages.
 */
@NullMarked
package org.sitrep.intake.html.live;

import org.jspecify.annotations.NullMarked;
