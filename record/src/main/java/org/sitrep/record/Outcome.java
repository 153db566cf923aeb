// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

/** What comes of a report: its record, or why there is none. */
public sealed interface Outcome permits Reading, Failure {}
