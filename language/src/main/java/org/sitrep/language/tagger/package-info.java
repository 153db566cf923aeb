// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The part-of-speech tagger: our evaluation of CoreNLP's maximum-entropy model (Toutanova and others, NAACL 2003) with the three words and
 * two tags around each word. What depends on one word alone is computed once for that word.
 */
@NullMarked
package org.sitrep.language.tagger;

import org.jspecify.annotations.NullMarked;
