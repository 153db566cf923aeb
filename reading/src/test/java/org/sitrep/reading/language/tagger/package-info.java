@NullMarked
package org.sitrep.reading.language.tagger;

import org.jspecify.annotations.NullMarked;
