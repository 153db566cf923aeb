// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.reading.syntax;

import org.jspecify.annotations.NullMarked;
