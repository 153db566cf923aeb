// SPDX-License-Identifier: GPL-3.0-or-later
/** How fast the layers read, by JMH, and a peer beside them. */
@NullMarked
package org.sitrep.bench;

import org.jspecify.annotations.NullMarked;
