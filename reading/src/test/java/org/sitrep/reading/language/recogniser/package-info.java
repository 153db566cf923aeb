@NullMarked
package org.sitrep.reading.language.recogniser;

import org.jspecify.annotations.NullMarked;
