// SPDX-License-Identifier: GPL-3.0-or-later
/** Learns the tables of weights of the place layer; in the layer's package, to see its features. No part of the program. */
@NullMarked
package org.sitrep.reading.place;

import org.jspecify.annotations.NullMarked;
