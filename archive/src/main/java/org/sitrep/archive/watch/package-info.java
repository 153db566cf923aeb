// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What it takes to go on watching feeds after a stop: which feeds, what became of each visit, which articles they named, and where the bytes are kept
 * that were fetched.
 *
 * <p>State that is overwritten, unlike what the archive knows of reports. Who visits, and when, is decided elsewhere.
 */
@NullMarked
package org.sitrep.archive.watch;

import org.jspecify.annotations.NullMarked;
