// SPDX-License-Identifier: GPL-3.0-or-later
/** What the programs that learn tables of weights share. No part of the program. */
@NullMarked
package org.sitrep.tools.learning;

import org.jspecify.annotations.NullMarked;
