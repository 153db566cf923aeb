@NullMarked
package org.sitrep.reading.language.parser;

import org.jspecify.annotations.NullMarked;
