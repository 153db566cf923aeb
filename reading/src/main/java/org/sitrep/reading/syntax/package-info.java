// SPDX-License-Identifier: GPL-3.0-or-later
/** English grammar, in one room: what is a subject, what is negated, what is finite, what a verb takes. */
@NullMarked
package org.sitrep.reading.syntax;

import org.jspecify.annotations.NullMarked;
