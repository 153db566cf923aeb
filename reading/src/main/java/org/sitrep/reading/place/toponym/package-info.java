// SPDX-License-Identifier: GPL-3.0-or-later
/** Which words are toponyms: candidates from the gazetteer, judged by a learned model. */
@NullMarked
package org.sitrep.reading.place.toponym;

import org.jspecify.annotations.NullMarked;
