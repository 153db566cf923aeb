@NullMarked
package org.sitrep.reading.lexicon;

import org.jspecify.annotations.NullMarked;
