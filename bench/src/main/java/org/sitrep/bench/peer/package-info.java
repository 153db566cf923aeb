// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Sitrep beside its peers: CoreNLP's annotators and pipeline, SUTime, and how far our evaluation of CoreNLP's models agrees with its
 * own.
 */
@NullMarked
package org.sitrep.bench.peer;

import org.jspecify.annotations.NullMarked;
