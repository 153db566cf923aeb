@NullMarked
package org.sitrep.language.parser;

import org.jspecify.annotations.NullMarked;
