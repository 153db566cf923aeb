// SPDX-License-Identifier: GPL-3.0-or-later
/** Which of the places of a name is meant: features of the whole report, judged by a learned model. */
@NullMarked
package org.sitrep.reading.place.sense;

import org.jspecify.annotations.NullMarked;
