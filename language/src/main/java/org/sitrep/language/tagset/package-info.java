// SPDX-License-Identifier: GPL-3.0-or-later
/** What the models say of a word, as closed sets: parts of speech, dependency relations, named entities. */
@NullMarked
package org.sitrep.language.tagset;

import org.jspecify.annotations.NullMarked;
