// SPDX-License-Identifier: GPL-3.0-or-later
/** Linear models learned from corpora: features by name, and tables of their weights. What they judge is for the layers to say. */
@NullMarked
package org.sitrep.reading.learned;

import org.jspecify.annotations.NullMarked;
