// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import org.sitrep.intake.html.date.written.WrittenTime;

/** One place of a page says that it was published or updated then. */
record DateClaim(WrittenTime time, DateRole role, DateSource source) {}
