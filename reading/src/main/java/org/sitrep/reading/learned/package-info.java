// SPDX-License-Identifier: GPL-3.0-or-later
/** Linear models learned from corpora: features by name, and tables of their weights. The layers decide what is judged. */
@NullMarked
package org.sitrep.reading.learned;

import org.jspecify.annotations.NullMarked;
