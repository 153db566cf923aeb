// SPDX-License-Identifier: GPL-3.0-or-later
/** Learns the weights by which reports of one story are told, and measures them by cross-validation. No part of the program. */
@NullMarked
package org.sitrep.tools.stories;

import org.jspecify.annotations.NullMarked;
