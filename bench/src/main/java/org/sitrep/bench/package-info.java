// SPDX-License-Identifier: GPL-3.0-or-later
/** How fast the layers read, by JMH, and peers beside them: SUTime, and CoreNLP as a whole. */
@NullMarked
package org.sitrep.bench;

import org.jspecify.annotations.NullMarked;
