// SPDX-License-Identifier: GPL-3.0-or-later
/** Our evaluation of the language models beside CoreNLP's, in the package that keeps the models to itself. */
@NullMarked
package org.sitrep.reading.language;

import org.jspecify.annotations.NullMarked;
