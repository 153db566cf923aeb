// SPDX-License-Identifier: GPL-3.0-or-later
/** Learns the tables of weights of the statement layer. No part of the program. */
@NullMarked
package org.sitrep.tools.attribution;

import org.jspecify.annotations.NullMarked;
