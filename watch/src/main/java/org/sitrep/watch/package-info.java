// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Watching feeds: what is due is visited, what is new is read and kept, and what was found out about each feed is noted, so that a restart goes on
 * where it stopped.
 *
 * <p>Intake, reading and the archive know nothing of one another; here they meet. What is kept is noted only after it is kept: a stop between the two
 * costs another visit, and nothing is lost or doubled.
 */
@NullMarked
package org.sitrep.watch;

import org.jspecify.annotations.NullMarked;
