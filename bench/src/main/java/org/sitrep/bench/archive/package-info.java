// SPDX-License-Identifier: GPL-3.0-or-later
/** What an archive costs as it grows: many records made of few, filling, and questions. */
@NullMarked
package org.sitrep.bench.archive;

import org.jspecify.annotations.NullMarked;
