// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The dependency parser: our evaluation of CoreNLP's neural model (Chen and Manning, EMNLP 2014). It is a room of its own because it
 * decides how fast everything is.
 */
@NullMarked
package org.sitrep.language.parser;

import org.jspecify.annotations.NullMarked;
