@NullMarked
package org.sitrep.language.recogniser;

import org.jspecify.annotations.NullMarked;
