// SPDX-License-Identifier: GPL-3.0-or-later
/** How feeds are watched, against a server of our own and a real archive. */
@NullMarked
package org.sitrep.watch;

import org.jspecify.annotations.NullMarked;
