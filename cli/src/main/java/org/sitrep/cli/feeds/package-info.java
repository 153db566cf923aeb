// SPDX-License-Identifier: GPL-3.0-or-later
/** The commands on feeds: what they say, and which of them are watched. */
@NullMarked
package org.sitrep.cli.feeds;

import org.jspecify.annotations.NullMarked;
