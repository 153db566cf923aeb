// SPDX-License-Identifier: GPL-3.0-or-later
/** Stretches of a report: every item of a record is tied to the exact words it came from. */
@NullMarked
package org.sitrep.record.text;

import org.jspecify.annotations.NullMarked;
