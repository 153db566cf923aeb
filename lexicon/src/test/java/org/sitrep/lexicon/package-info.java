@NullMarked
package org.sitrep.lexicon;

import org.jspecify.annotations.NullMarked;
