/** The forms in which values are kept in the archive's rows: times that sort as text, names of constants, packed texts, words to look names up by. */
@NullMarked
package org.sitrep.archive.value;

import org.jspecify.annotations.NullMarked;
