// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The named-entity recogniser: our evaluation of CoreNLP's conditional random field with three classes (Finkel and others, ACL 2005). What
 * depends on one word alone is computed once for that word.
 */
@NullMarked
package org.sitrep.language.recogniser;

import org.jspecify.annotations.NullMarked;
