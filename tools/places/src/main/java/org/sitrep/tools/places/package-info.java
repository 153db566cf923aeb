// SPDX-License-Identifier: GPL-3.0-or-later
/** Learns the tables of weights of the place layer, and cross-validates them. No part of the program. */
@NullMarked
package org.sitrep.tools.places;

import org.jspecify.annotations.NullMarked;
