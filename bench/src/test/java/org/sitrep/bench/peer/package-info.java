// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.bench.peer;

import org.jspecify.annotations.NullMarked;
