// SPDX-License-Identifier: GPL-3.0-or-later
/** What a page that people read consists of, however it is written: a brief of sections, groups and lines, and its sources. */
@NullMarked
package org.sitrep.briefing.page;

import org.jspecify.annotations.NullMarked;
